using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>The metadata and schemas that a manifest names are in the package, with what they name themselves (ADL's checker: required files).</summary>
internal static class ControlFileRules
{
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema";

    public static void Check(Manifest manifest)
    {
        CheckSchemas(Manifest.FileName, manifest.Document, manifest);
        foreach (var location in manifest.Document.Descendants(manifest.Adl + "location"))
        {
            CheckMetadata(location, manifest);
        }

        // Named or not, they are nothing of the course.
        manifest.ControlFiles.UnionWith(manifest.Files.Names.Where(IsSchema));
    }

    private static void CheckMetadata(XElement location, Manifest manifest)
    {
        var name = location.Value.Trim();
        if (PackageAddress.IsElsewhere(name))
        {
            manifest.Report(location, ResourceCodes.ContentElsewhere, name);
        }
        else if (PackageAddress.Resolve(name, manifest.FolderOf(location) ?? "") is not { } path || !manifest.Files.Contains(path))
        {
            manifest.Report(location, ResourceCodes.MissingFile, name);
        }
        else if (manifest.ControlFiles.Add(path)
            && manifest.Files.Read(path, PackageLimits.ManifestBytes) is { } content && BoundedXml.Parse(path, content, manifest.Found) is { } metadata)
        {
            CheckSchemas(path, metadata, manifest);
        }
    }

    private static void CheckSchemas(string file, XDocument document, Manifest manifest)
    {
        foreach (var places in document.Descendants().Attributes(Instance + "schemaLocation"))
        {
            var line = (IXmlLineInfo)places;
            void Report(DiagnosticDescriptor descriptor, string place) =>
                manifest.Found.ReportAt(file, line.LineNumber, line.LinePosition, descriptor, place);
            var words = places.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length % 2 != 0)
            {
                Report(ResourceCodes.UnpairedSchema, words[^1]);
            }

            foreach (var place in words.Where((_, index) => index % 2 == 1))
            {
                if (place.Contains("://", StringComparison.Ordinal))
                {
                    Report(ResourceCodes.SchemaElsewhere, place);
                }
                else if (PackageAddress.Resolve(place, "") is not { } path || !manifest.Files.Contains(path))
                {
                    Report(ResourceCodes.MissingSchema, place);
                }
                else
                {
                    CheckIncluded(path, manifest);
                }
            }
        }
    }

    // A package's schemas are looked through, never compiled.
    private static void CheckIncluded(string first, Manifest manifest)
    {
        var waiting = new Stack<string>([first]);
        while (waiting.TryPop(out var file))
        {
            if (!manifest.ControlFiles.Add(file) || !IsSchema(file) || manifest.Files.Read(file, PackageLimits.TextBytes) is not { } content)
            {
                continue;
            }

            var folder = file[..(file.LastIndexOf('/') + 1)];
            foreach (var (place, line, column) in Included(content).Where(included => !PackageAddress.IsElsewhere(included.Place)))
            {
                if (PackageAddress.Resolve(place, folder) is { } path && manifest.Files.Contains(path))
                {
                    waiting.Push(path);
                }
                else
                {
                    manifest.Found.ReportAt(file, line, column, ResourceCodes.MissingSchema, place);
                }
            }
        }
    }

    private static List<(string Place, int Line, int Column)> Included(byte[] content)
    {
        var included = new List<(string, int, int)>();
        try
        {
            // The standards' own xml.xsd has a document type; it is passed over, as anything in it.
            using var reader = BoundedXml.Open(content, DtdProcessing.Ignore);
            var line = (IXmlLineInfo)reader;
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == Schema && reader.LocalName is "include" or "import" or "redefine"
                    && reader.GetAttribute("schemaLocation") is { } place)
                {
                    included.Add((place, line.LineNumber, line.LinePosition));
                }
            }
        }
        catch (XmlException)
        {
            // Whoever compiles it will tell; no LMS is bound to.
        }

        return included;
    }

    private static bool IsSchema(string file) => Path.GetExtension(file) is ".xsd" or ".dtd";
}
