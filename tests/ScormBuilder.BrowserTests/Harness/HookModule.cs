namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A course in which every stable hook of the player occurs (player.md).</summary>
public static class HookModule
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["module.yaml"] = """
            id: hooked
            title: Hooked
            language: en
            version: 2.3.4
            description: A course to find one's way in.
            """,
        ["glossary.md"] = """
            Bar
            :   A shape with four corners.
            """,
        ["01-practice.md"] = """
            ---
            title: Practice
            ---

            ::: choice {#shape}
            What is a bar?

            - (x) A shape {#a-shape}
            - ( ) A number {#a-number}

            > [!HINT]
            > It has corners.
            :::

            ::: choice {#numbers}
            Which of these are numbers?

            - [x] Two {#two}
            - [ ] Blue {#blue}
            - [x] Three {#three}
            :::

            ::: ordering {#order}
            Put them in order.

            1. One {#one}
            2. Two {#two}
            3. Three {#three}
            :::

            ::: matching {#pairs}
            | Thing | Kind |
            |---|---|
            | Oak {#oak} | Tree {#tree} |
            | Rose {#rose} | Flower {#flower} |
            :::

            ::: reflection {#thoughts}
            What did you think before?
            :::
            """,
        ["02-test.md"] = """
            ---
            title: Test
            assessment: {pass-mark: 50, attempts: 2, time-limit: 20 min}
            ---

            ::: choice {#exam}
            Was it so?

            - (x) It was {#yes}
            - ( ) It was not {#no}
            :::
            """,
    };

    public static Task<CompiledCourse> CompileAsync() => CompiledCourse.FromFilesAsync("hooked", Files);
}
