namespace ScormBuilder.Cli.Completion;

/// <summary>Paths that could stand where somebody is writing one. What is wanted is said by the name that the help has for the value.</summary>
internal static class PathSuggestions
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>The paths that begin with what is written, in ordinal order.</summary>
    /// <param name="kind">A name such as <c>module</c>, <c>folder</c>, <c>package.zip|module</c>, <c>file.json</c> or <c>path</c>; others ask for no path.</param>
    /// <param name="word">What is written so far.</param>
    public static IEnumerable<Suggestion> Of(string kind, string word)
    {
        var kinds = kind.Split('|');
        var files = kinds.Select(Path.GetExtension).Where(extension => extension is { Length: > 1 }).ToList();
        if (files.Count == 0 && !kinds.Any(one => one is "module" or "folder" or "path"))
        {
            return [];
        }

        try
        {
            return [.. Below(word, file => kinds.Contains("path") || files.Contains(Path.GetExtension(file)))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static IEnumerable<Suggestion> Below(string word, Func<string, bool> isWanted)
    {
        var folder = word[..(word.LastIndexOfAny(Separators) + 1)];
        var name = word[folder.Length..];
        var place = new DirectoryInfo(folder switch
        {
            "" => ".",
            _ when folder.StartsWith("~/", StringComparison.Ordinal) => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + folder[1..],
            _ => folder,
        });
        return !place.Exists ? [] : place.EnumerateFileSystemInfos()
            .Where(entry => entry.Name.StartsWith(name, OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            .Where(entry => (entry.Name[0] != '.' || name.StartsWith('.')) && !entry.Name.Any(char.IsControl))
            .Where(entry => entry is DirectoryInfo || isWanted(entry.Name))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new Suggestion(folder + entry.Name, Kind(entry)));
    }

    private static string Kind(FileSystemInfo entry) =>
        entry is not DirectoryInfo ? "file" : File.Exists(Path.Combine(entry.FullName, "module.yaml")) ? "module" : "folder";
}
