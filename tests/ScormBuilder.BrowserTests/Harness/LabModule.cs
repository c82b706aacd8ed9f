using System.Text;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The course of the lab: its state is longer than 1,000 characters, and one question is like the other.</summary>
public static class LabModule
{
    public const int Drills = 120;

    public static Task<CompiledCourse> CompileAsync(string target) => CompiledCourse.FromFilesAsync("lab", new Dictionary<string, string>
    {
        ["module.yaml"] = "id: lab\ntitle: Lab\nlanguage: en\nversion: 1.0.0\ndescription: A course to be disturbed.\n",
        ["01-read.md"] = "---\ntitle: Read\n---\n\nTo be read.\n",
        ["02-drill.md"] = Lesson("Drill", "", "drill", Drills),
        ["03-try.md"] = Lesson("Try", "", "try", 2),
        ["04-test.md"] = Lesson("Test", "assessment:\n  pass-mark: 80\n  attempts: 3\n", "exam", 2),
    }, target);

    private static string Lesson(string title, string settings, string name, int questions)
    {
        var text = new StringBuilder($"---\ntitle: {title}\n{settings}---\n");
        for (var number = 1; number <= questions; number++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n::: choice {{#{name}-{number}}}\nIs it so, number {number}?\n\n- (x) Right\n- ( ) Wrong\n:::\n");
        }

        return text.ToString();
    }
}
