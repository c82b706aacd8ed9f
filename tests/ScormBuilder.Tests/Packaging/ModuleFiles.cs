namespace ScormBuilder.Tests.Packaging;

/// <summary>A small module that builds.</summary>
internal static class ModuleFiles
{
    /// <summary>Writes the module.</summary>
    /// <returns>Its full path.</returns>
    public static string Write(TemporaryFolder folder, string path, string id = "small-course", string version = "1.0.0")
    {
        folder.Write($"{path}/module.yaml", $"""
            id: {id}
            title: A small course
            language: en
            version: {version}
            completion: all-lessons
            """);
        folder.Write($"{path}/01-first-steps.md", """
            ---
            title: First steps
            ---

            Look around before you go near.

            ::: choice {#first}
            What comes first?

            - (x) Your own safety
            - ( ) The injured person
            :::
            """);
        return folder[path];
    }

    /// <summary>Makes the module at the path one with an error: a lesson without front matter.</summary>
    public static void Break(TemporaryFolder folder, string path) => folder.Write($"{path}/01-first-steps.md", "no front matter");
}
