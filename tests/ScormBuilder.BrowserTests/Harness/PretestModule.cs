namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A course with a pretest, a lesson and an assessment of two objectives; versions of one course.</summary>
public static class PretestModule
{
    private static readonly Dictionary<string, string> First = new()
    {
        ["module.yaml"] = """
            id: before-and-after
            title: Before and after
            language: en
            version: 1.0.0
            description: A course that shows what was gained.
            objectives:
              gloves: Choose gloves
              hands: Disinfect hands
            """,
        ["01-before.md"] = $$"""
            ---
            title: What do you know?
            assessment: {kind: pretest, shuffle: true}
            ---

            It takes two minutes.

            {{Question("pre-gloves-a", "gloves")}}
            {{Question("pre-gloves-b", "gloves")}}
            {{Question("pre-hands", "hands")}}
            ::: ordering {#pre-order objective=hands}
            Put the steps in order.

            1. Take enough
            2. Rub it in
            3. Let it dry
            :::

            ::: matching {#pre-match objective=gloves}
            | Glove  | For   |
            |--------|-------|
            | Rubber | Water |
            | Steel  | Knife |
            :::
            """,
        ["02-lesson.md"] = "---\ntitle: Gloves and hands\n---\n\nGloves do not replace clean hands.\n",
        ["03-test.md"] = $$"""
            ---
            title: Test
            assessment: {pass-mark: 60, attempts: 3}
            ---

            {{Question("post-gloves", "gloves")}}
            {{Question("post-hands-a", "hands")}}
            {{Question("post-hands-b", "hands")}}
            """,
    };

    /// <summary>Five questions before, three after.</summary>
    public static Task<CompiledCourse> CompileAsync(string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync("before and after", First, target);

    /// <summary>The same, asked in the order of its source.</summary>
    public static Task<CompiledCourse> InOrderAsync() => CompiledCourse.FromFilesAsync("before and after, in order", new Dictionary<string, string>(First)
    {
        ["01-before.md"] = First["01-before.md"].Replace(", shuffle: true", "", StringComparison.Ordinal),
    });

    /// <summary>The next version: pre-gloves-a has another option, pre-hands is gone, pre-new is new.</summary>
    public static Task<CompiledCourse> EditedAsync(string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync("before and after, edited", new Dictionary<string, string>(First)
    {
        ["module.yaml"] = First["module.yaml"].Replace("1.0.0", "1.1.0", StringComparison.Ordinal),
        ["01-before.md"] = First["01-before.md"]
            .Replace(Question("pre-gloves-a", "gloves"), Question("pre-gloves-a", "gloves", "- ( ) Perhaps\n"), StringComparison.Ordinal)
            .Replace(Question("pre-hands", "hands"), Question("pre-new", "hands"), StringComparison.Ordinal),
    }, target);

    /// <summary>Nothing but a pretest and a lesson, one after the other.</summary>
    public static Task<CompiledCourse> AloneAsync(string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync("before alone", new Dictionary<string, string>(First)
    {
        ["module.yaml"] = First["module.yaml"] + "\nnavigation: sequential\n",
    }.Where(file => file.Key != "03-test.md").ToDictionary(), target);

    private static string Question(string id, string objective, string option = "") =>
        $"::: choice {{#{id} objective={objective}}}\nIs {id} so?\n\n- (x) Right\n  > Told after {id}.\n- ( ) Wrong\n{option}\n> [!WHY]\n> Explained after {id}.\n:::\n";
}
