using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Completion;

/// <summary>A folder with what paths are completed from.</summary>
internal sealed class CompletionDesk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CompletionDesk()
    {
        folder.Write("my course/module.yaml", "");
        folder.Write("my courses/one/module.yaml", "");
        folder.Write("other/.keep", "");
        folder.Write(".hidden/module.yaml", "");
        folder.Write("a.zip", "");
        folder.Write("b c.zip", "");
        folder.Write("notes.txt", "");
        folder.Write("part.json", "");
    }

    /// <summary>Where it is.</summary>
    public string Path => folder.FullPath;

    /// <summary>The program as people who work on it run it.</summary>
    public static string Program => System.IO.Path.ChangeExtension(typeof(ScormBuilder.Cli.CommandLine).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);

    public void Dispose() => folder.Dispose();
}
