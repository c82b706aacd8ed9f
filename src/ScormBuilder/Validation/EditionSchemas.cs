using System.Collections.Concurrent;
using System.Xml;
using System.Xml.Schema;

namespace ScormBuilder.Validation;

/// <summary>
/// The schemas of an edition, as they are embedded in this library; a package's own are never read. .NET does not compile those of SCORM 1.2, and
/// those of the second edition of 2004 are not at hand.
/// </summary>
internal static class EditionSchemas
{
    private static readonly ConcurrentDictionary<ScormEdition, Lazy<XmlSchemaSet?>> Sets = new();

    /// <summary>The compiled schemas, the same for all packages of a run; null where there are none.</summary>
    public static XmlSchemaSet? Of(ScormEdition edition) => Sets.GetOrAdd(edition, static edition => new(() => edition switch
    {
        ScormEdition.Scorm2004Third => Compile("scorm-2004-3"),
        ScormEdition.Scorm2004Fourth => Compile("scorm-2004-4"),
        _ => null,
    })).Value;

    private static XmlSchemaSet Compile(string folder)
    {
        var resolver = new EmbeddedResolver(folder);
        var set = new XmlSchemaSet { XmlResolver = resolver };
        foreach (var name in (string[])["imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd"])
        {
            // xml.xsd has a document type: ours, from the standard's publisher.
            using var reader = XmlReader.Create(
                resolver.Open(name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = resolver }, resolver.AddressOf(name));
            set.Add(null, reader);
        }

        set.Compile();
        return set;
    }

    private sealed class EmbeddedResolver(string folder) : XmlResolver
    {
        public string AddressOf(string name) => $"schemas://{folder}/{name}";

        public Stream Open(string name) =>
            typeof(EditionSchemas).Assembly.GetManifestResourceStream($"schemas/{folder}/{name}")
            ?? throw new XmlException($"There is no schema {folder}/{name}.");

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri) =>
            new(AddressOf((relativeUri ?? "").Split('/')[^1]));

        public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => Open(absoluteUri.Segments[^1]);
    }
}
