namespace ScormBuilder.Cli.Commands;

/// <summary>Packages as people name them: files, or patterns such as <c>dist/*.zip</c> where the shell has not resolved them.</summary>
internal static class PackagePaths
{
    private static readonly char[] Wildcards = ['*', '?'];

    /// <summary>The files that the arguments name, in their order, each once; a pattern that finds none is handed on as it is, as shells do.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> arguments) =>
        [.. arguments.SelectMany(argument => Matches(argument).DefaultIfEmpty(argument)).DistinctBy(Path.GetFullPath)];

    private static IEnumerable<string> Matches(string argument)
    {
        var (folder, pattern) = (Path.GetDirectoryName(argument) ?? "", Path.GetFileName(argument));
        if (File.Exists(argument) || pattern.IndexOfAny(Wildcards) < 0 || !Directory.Exists(folder.Length > 0 ? folder : "."))
        {
            return [];
        }

        return Directory.EnumerateFiles(folder.Length > 0 ? folder : ".", pattern)
            .Select(file => Path.Combine(folder, Path.GetFileName(file)))
            .Order(StringComparer.Ordinal);
    }
}
