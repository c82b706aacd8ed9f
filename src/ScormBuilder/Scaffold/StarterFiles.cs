using System.Collections.Immutable;

namespace ScormBuilder.Scaffold;

/// <summary>The courses to start from, one a language: <c>templates/starter/&lt;language&gt;</c>.</summary>
public static class StarterFiles
{
    private const string Root = "templates/starter/";

    /// <summary>The language of a course that nobody has named one for.</summary>
    public const string Standard = "en";

    /// <summary>Their languages, as primary subtags of BCP 47; the standard one first.</summary>
    public static ImmutableArray<string> Languages { get; } =
        [.. Names.Select(name => name[Root.Length..].Split('/')[0]).Distinct().OrderBy(language => language != Standard).ThenBy(language => language, StringComparer.Ordinal)];

    private static IEnumerable<string> Names =>
        typeof(StarterFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root, StringComparison.Ordinal));

    /// <summary>The files of one of them: paths in the module, with their content.</summary>
    internal static IEnumerable<(string Path, byte[] Content)> Of(string language)
    {
        var folder = $"{Root}{language}/";
        foreach (var name in Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var resource = typeof(StarterFiles).Assembly.GetManifestResourceStream(name)!;
            using var content = new MemoryStream();
            resource.CopyTo(content);
            yield return (name[folder.Length..], content.ToArray());
        }
    }
}
