namespace ScormBuilder.BrowserTests.Preview;

/// <summary>A module to be written at: two long lessons with practice, and a test.</summary>
public static class DeskModule
{
    public const string First = "01-first.md";

    public const string Second = "02-second.md";

    public static Dictionary<string, string> Files => new()
    {
        ["module.yaml"] = Settings(),
        [First] = Lesson("First", "one"),
        [Second] = Lesson("Second", "two"),
        ["03-test.md"] = $"---\ntitle: Test\nassessment: {{ pass-mark: 50, attempts: 2 }}\n---\n\nTake your time.\n\n{Question("three")}\n{Question("four")}",
    };

    public static string Settings(string more = "") => $"id: desk\ntitle: At the desk\nlanguage: en\nversion: 1.0.0\ndescription: A course that is being written.\n{more}";

    private static string Lesson(string title, string question) =>
        $"---\ntitle: {title}\n---\n\nThe beginning of it.\n\n{string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"## Part {number} of {title}\n\nWords of part {number}."))}\n\n{Question(question)}";

    private static string Question(string id) => $"::: choice {{#{id}}}\nIs {id} so?\n\n- (x) Right\n- ( ) Wrong\n- ( ) Neither\n:::\n";
}
