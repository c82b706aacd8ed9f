using System.Collections.Immutable;
using System.Xml.Linq;
using ScormBuilder.Validation;

namespace ScormBuilder.Comparison.Reading;

/// <summary>Reads what a package tells an LMS. Names are taken without their namespaces, which differ between the editions.</summary>
internal static class ManifestReader
{
    /// <summary>Where the metadata stand when they do not stand in the manifest.</summary>
    public const string MetadataFile = "metadata.xml";

    // What the catalogue of an LMS shows, under the names of LOM (IEEE 1484.12.1) in lower case, in words.
    private static readonly ImmutableDictionary<string, string> Shown = new Dictionary<string, string>
    {
        ["general/description"] = "description",
        ["general/keyword"] = "keywords",
        ["lifecycle/contribute/entity"] = "authors",
        ["lifecycle/contribute/centity"] = "authors",
        ["educational/typicallearningtime"] = "learning time",
        ["rights/description"] = "licence",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reads the manifest; null when there is one that cannot be read.</summary>
    public static ManifestOutline? Read(IPackagedFiles files)
    {
        if (!files.Paths.Contains(Manifest.FileName, StringComparer.Ordinal))
        {
            return ManifestOutline.None;
        }

        if (Parse(files, Manifest.FileName) is not { Root: { } root })
        {
            return null;
        }

        var launched = Below(root, "resource").DistinctBy(resource => Attribute(resource, "identifier"))
            .ToDictionary(resource => Attribute(resource, "identifier"), resource => Attribute(resource, "href"), StringComparer.Ordinal);
        var pages = Below(root, "item")
            .Select(item => (Page: launched.GetValueOrDefault(Attribute(item, "identifierref"), ""), Identifier: Attribute(item, "identifier")))
            .Where(item => item.Page.Length > 0);
        var metadata = root.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata");
        var lom = (metadata is null ? null : Below(metadata, "lom").FirstOrDefault()) ?? Parse(files, MetadataFile)?.Root;
        return new ManifestOutline(TargetOf(Below(root, "schemaversion").FirstOrDefault()?.Value ?? ""), [.. pages], CatalogueOf(lom));
    }

    private static string TargetOf(string version) => version.Trim() switch
    {
        "1.2" => "scorm-1.2",
        "2004 3rd Edition" => "scorm-2004-3",
        "2004 4th Edition" => "scorm-2004-4",
        var other => PageText.OneLine(other),
    };

    private static ImmutableSortedDictionary<string, string> CatalogueOf(XElement? lom) => lom is null
        ? ManifestOutline.None.Catalogue
        : lom.Descendants()
            .Select(element => (Name: Shown.GetValueOrDefault(PathOf(element, lom)), Text: PageText.OneLine(element.Value)))
            .Where(fact => fact.Name is not null)
            .GroupBy(fact => fact.Name!, fact => fact.Text, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(facts => facts.Key, facts => string.Join(", ", facts), StringComparer.Ordinal);

    private static string PathOf(XElement element, XElement lom) =>
        string.Join('/', element.AncestorsAndSelf().TakeWhile(one => one != lom).Select(one => one.Name.LocalName.ToLowerInvariant()).Reverse());

    private static XDocument? Parse(IPackagedFiles files, string path) =>
        files.Read(path) is { Length: <= PackageLimits.ManifestBytes } bytes ? BoundedXml.Parse(path, bytes, new PackageFindings("")) : null;

    private static IEnumerable<XElement> Below(XElement element, string name) => element.Descendants().Where(one => one.Name.LocalName == name);

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";
}
