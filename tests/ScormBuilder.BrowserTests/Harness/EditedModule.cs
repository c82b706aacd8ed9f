namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A course that is published, and then edited in every way that editors do.</summary>
public static class EditedModule
{
    /// <summary>Lessons one, two and three with practice, and a test.</summary>
    public static Task<CompiledCourse> FirstAsync(string target) => CompiledCourse.FromFilesAsync("edited, first", new Dictionary<string, string>
    {
        ["module.yaml"] = Module("1.0.0"),
        ["01-one.md"] = Lesson("One", Question("one-a"), Question("one-b")),
        ["02-two.md"] = Lesson("Two", Question("two-a")),
        ["03-three.md"] = Lesson("Three", Question("three-a"), Question("three-b")),
        ["04-test.md"] = Test(Question("test-a"), Question("test-b"), Question("test-c")),
    }, target);

    /// <summary>
    /// A lesson and questions are new, a lesson and questions are gone, the order and the titles are others, and one-a and test-a have another option.
    /// </summary>
    public static Task<CompiledCourse> SecondAsync(string target, string version = "1.1.0") => CompiledCourse.FromFilesAsync($"edited, second, {version}", new Dictionary<string, string>
    {
        ["module.yaml"] = Module(version),
        ["01-new.md"] = Lesson("New", Question("new-a")),
        ["02-three.md"] = Lesson("The third, now the second", Question("three-a"), Question("three-c")),
        ["03-one.md"] = Lesson("The first, now the third", Question("one-b"), Question("one-a", "- ( ) Perhaps\n")),
        ["04-test.md"] = Test(Question("test-d"), Question("test-c"), Question("test-a", "- ( ) Perhaps\n")),
    }, target);

    /// <summary>The first version without the question one-b.</summary>
    public static Task<CompiledCourse> ShorterAsync(string target) => CompiledCourse.FromFilesAsync("edited, shorter", new Dictionary<string, string>
    {
        ["module.yaml"] = Module("1.2.0"),
        ["01-one.md"] = Lesson("One", Question("one-a")),
        ["02-two.md"] = Lesson("Two", Question("two-a")),
        ["03-three.md"] = Lesson("Three", Question("three-a"), Question("three-b")),
        ["04-test.md"] = Test(Question("test-a"), Question("test-b"), Question("test-c")),
    }, target);

    private static string Module(string version) => $"id: edited\ntitle: Edited\nlanguage: en\nversion: {version}\ndescription: A course with a past.\n";

    private static string Lesson(string title, params string[] questions) => $"---\ntitle: {title}\n---\n\n{string.Join('\n', questions)}";

    private static string Test(params string[] questions) => $"---\ntitle: Test\nassessment:\n  pass-mark: 80\n  attempts: 3\n---\n\n{string.Join('\n', questions)}";

    private static string Question(string id, string option = "") => $"::: choice {{#{id}}}\nIs {id} so?\n\n- (x) Right\n- ( ) Wrong\n{option}:::\n";
}
