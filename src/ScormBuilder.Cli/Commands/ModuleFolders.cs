using System.IO.Enumeration;

namespace ScormBuilder.Cli.Commands;

/// <summary>Modules as people name them: folders, or patterns such as <c>modules/*</c> where the shell has not resolved them.</summary>
internal static class ModuleFolders
{
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <summary>
    /// The folders that the arguments name, in their order, each once. A pattern stands for the folders that hold a module.yaml, by name; one
    /// that finds none is handed on as it is, as shells do, so that it is reported like a folder that is no module.
    /// </summary>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> arguments) =>
    [
        .. arguments
            .Where(argument => !IsStrayFile(argument, arguments))
            .SelectMany(argument => Matches(argument).DefaultIfEmpty(Path.TrimEndingDirectorySeparator(argument)))
            .DistinctBy(Path.GetFullPath),
    ];

    // A shell resolves modules/* to everything there, a README beside the modules included.
    private static bool IsStrayFile(string argument, IReadOnlyList<string> arguments) => arguments.Any(Directory.Exists) && File.Exists(argument);

    private static IEnumerable<string> Matches(string pattern)
    {
        if (pattern.IndexOfAny(Wildcards) < 0 || Directory.Exists(pattern))
        {
            return [];
        }

        var root = Path.GetPathRoot(pattern) ?? "";
        var parts = pattern[root.Length..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return parts
            .Aggregate(Enumerable.Repeat(root, 1), (folders, part) => folders.SelectMany(folder => Below(folder, part)))
            .Where(folder => File.Exists(Path.Combine(folder, "module.yaml")));
    }

    private static IEnumerable<string> Below(string folder, string part)
    {
        if (part.IndexOfAny(Wildcards) < 0)
        {
            return [Path.Combine(folder, part)];
        }

        var place = folder.Length > 0 ? folder : ".";
        return !Directory.Exists(place) ? [] : Directory.EnumerateDirectories(place)
            .Select(path => Path.GetFileName(path))
            .Where(name => name[0] != '.' && FileSystemName.MatchesSimpleExpression(part, name, OperatingSystem.IsWindows()))
            .Order(StringComparer.Ordinal)
            .Select(name => Path.Combine(folder, name));
    }
}
