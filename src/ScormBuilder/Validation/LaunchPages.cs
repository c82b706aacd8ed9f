using System.Xml.Linq;

namespace ScormBuilder.Validation;

/// <summary>Finds what an LMS launches: the pages of a manifest's items in their order (SCORM 1.2 CAM 2.3.2.5, 2004 CAM 3.4.1.7).</summary>
internal static class LaunchPages
{
    /// <summary>The pages that are in the package, each once; of a manifest without items those of its resources.</summary>
    public static IReadOnlyList<LaunchPage> Of(Manifest manifest)
    {
        var resources = manifest.Resources
            .Where(resource => resource.Attribute("identifier") is not null)
            .DistinctBy(resource => (string?)resource.Attribute("identifier"))
            .ToDictionary(resource => (string)resource.Attribute("identifier")!, StringComparer.Ordinal);
        var ofItems = manifest.Items
            .Where(item => resources.ContainsKey((string?)item.Attribute("identifierref") ?? ""))
            .Select(item => Page(manifest, item, resources[(string)item.Attribute("identifierref")!], (string?)item.Attribute("parameters") ?? ""))
            .OfType<LaunchPage>()
            .ToList();
        var pages = ofItems.Count > 0 ? ofItems : manifest.Resources.Select(resource => Page(manifest, resource, resource, "")).OfType<LaunchPage>();
        return [.. pages.DistinctBy(page => page.Address)];
    }

    private static LaunchPage? Page(Manifest manifest, XElement named, XElement resource, string parameters)
    {
        if ((string?)resource.Attribute("href") is not { Length: > 0 } href
            || manifest.FolderOf(resource) is not { } folder
            || PackageAddress.Resolve(href, folder) is not { } file
            || !manifest.Files.Contains(file))
        {
            return null;
        }

        var title = named.Element(manifest.Cp + "title")?.Value.Trim();
        var rest = href[(href.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : href.Length)..];
        return new LaunchPage((string?)named.Attribute("identifier") ?? file, title is { Length: > 0 } ? title : file, file, Encode(file) + rest + Query(rest, parameters));
    }

    /// <summary>A file's name as an address.</summary>
    public static string Encode(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    // Parameters are written with and without the sign that begins a query (2004 CAM 3.4.1.10).
    private static string Query(string rest, string parameters)
    {
        var query = parameters.Trim().TrimStart('?', '&');
        return query.Length == 0 || rest.Contains('#', StringComparison.Ordinal) || query[0] == '#' ? ""
            : (rest.Contains('?', StringComparison.Ordinal) ? "&" : "?") + query;
    }
}
