using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;

namespace ScormBuilder.Rendering;

/// <summary>Knows which files of a template folder the renderer will look for.</summary>
internal sealed partial class OverrideNames(ImmutableHashSet<string> shipped, ImmutableHashSet<string> components)
{
    /// <summary>Files that stand in a folder for people and tools.</summary>
    public static bool IsIgnored(string path) => Ignored().IsMatch(path);

    /// <summary>Whether Scriban renders the file.</summary>
    public static bool IsTemplate(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal);

    /// <summary>Whether a file replaces one that ships, or is one that is found by its folder.</summary>
    public bool IsKnown(string path)
    {
        if (shipped.Contains(path) || Found().IsMatch(path))
        {
            return true;
        }

        var component = Component().Match(path);
        return component.Success && components.Contains(component.Groups["name"].Value);
    }

    /// <summary>What to do about a file that is not known.</summary>
    public string Remedy(string path) =>
        NearestName.Find(path, shipped) is { } nearest ? $"Did you mean '{nearest}'?" : "Name it as the file that it replaces.";

    [GeneratedRegex(@"^\.|/\.|(^|/)((README|LICENSE|CHANGELOG)(\.\w+)?|[jt]sconfig\.json)$")]
    private static partial Regex Ignored();

    [GeneratedRegex(@"^(player/[^/]+\.js|shared/[^/]+/[^/]+\.(html|js|css)|theme/[^/]+\.css|languages/[A-Za-z0-9-]+\.yaml|manifests/[^/]+\.xml)$")]
    private static partial Regex Found();

    [GeneratedRegex(@"^components/(?<name>[a-z-]+)/\k<name>\.(html|js|css)$")]
    private static partial Regex Component();
}
