using System.Text;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The course of the faults, where one question is like the other: as many of them as a state of some length needs.</summary>
public static class LabModule
{
    /// <summary>Questions that make a state of more than 1,000 characters.</summary>
    public const int Many = 120;

    public static Task<CompiledCourse> CompileAsync(string target, int drills) => CompiledCourse.FromFilesAsync($"lab with {drills}", new Dictionary<string, string>
    {
        ["module.yaml"] = "id: lab\ntitle: Lab\nlanguage: en\nversion: 1.0.0\ndescription: A course to be disturbed.\n",
        ["01-read.md"] = "---\ntitle: Read\n---\n\nTo be read.\n",
        ["02-drill.md"] = Lesson("Drill", "", "drill", drills),
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
