using System.Collections.Immutable;
using ScormBuilder.Rendering;

namespace ScormBuilder.Preview.Rebuilding;

/// <summary>The languages that the player has words in.</summary>
internal static class PlayerLanguages
{
    private const string Folder = "languages";
    private const string Ending = ".yaml";

    /// <summary>Their tags, in ordinal order: those that ship, and those of a theme.</summary>
    /// <param name="templateFolder">The folder of the theme, or null.</param>
    public static ImmutableArray<string> Of(string? templateFolder)
    {
        var shipped = typeof(TemplateSet).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith($"templates/default/{Folder}/", StringComparison.Ordinal))
            .Select(name => name[(name.LastIndexOf('/') + 1)..]);
        return [.. shipped.Concat(OfTheme(templateFolder)).Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => name[..^Ending.Length]).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfTheme(string? templateFolder)
    {
        try
        {
            return templateFolder is null ? [] : Directory.GetFiles(Path.Combine(templateFolder, Folder)).Select(path => Path.GetFileName(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
