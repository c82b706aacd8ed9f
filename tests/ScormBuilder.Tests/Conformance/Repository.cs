using System.Runtime.CompilerServices;

namespace ScormBuilder.Tests.Conformance;

/// <summary>Where this repository is.</summary>
internal static class Repository
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    private static string Here([CallerFilePath] string path = "") => path;
}
