using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Finds out what a manifest is.</summary>
internal static class ManifestParser
{
    private static readonly XNamespace Cp12 = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Cp2004 = "http://www.imsglobal.org/xsd/imscp_v1p1";

    /// <summary>Parses it and finds out of which edition it is.</summary>
    /// <returns>The manifest, or null when it is none.</returns>
    public static Manifest? Parse(byte[] content, PackageFiles files, PackageFindings found)
    {
        if (BoundedXml.Parse(Manifest.FileName, content, found) is not { } document)
        {
            return null;
        }

        var root = document.Root!;
        if (root.Name.LocalName != "manifest" || (root.Name.Namespace != Cp12 && root.Name.Namespace != Cp2004))
        {
            At(root, ManifestCodes.NotAManifest, root.Name.LocalName, root.Name.NamespaceName);
            return null;
        }

        return new Manifest(document, EditionOf(root), files, found);

        void At(XElement place, DiagnosticDescriptor descriptor, params string[] particulars)
        {
            var line = (IXmlLineInfo)place;
            found.ReportAt(Manifest.FileName, line.LineNumber, line.LinePosition, descriptor, particulars);
        }

        // What the namespace says counts where the version is missing or says something else.
        ScormEdition EditionOf(XElement root)
        {
            var is2004 = root.Name.Namespace == Cp2004;
            var otherwise = is2004 ? ScormEdition.Scorm2004Fourth : ScormEdition.Scorm12;
            var children = (root.Element(root.Name.Namespace + "metadata")?.Elements() ?? []).Take(2).ToList();
            if (children is not [{ Name.LocalName: "schema" } schema, { Name.LocalName: "schemaversion" } version])
            {
                At(root, ManifestCodes.NoSchemaVersion);
                return otherwise;
            }

            if (schema.Value != "ADL SCORM")
            {
                At(schema, ManifestCodes.UnknownSchema, schema.Value);
            }

            var edition = ScormEditions.Of(version.Value);
            if (edition is null || (edition != ScormEdition.Scorm12) != is2004)
            {
                var descriptor = edition is null ? ManifestCodes.UnknownSchemaVersion : ManifestCodes.OtherNamespace;
                At(version, descriptor, version.Value, edition is null ? string.Join(", ", ScormEditions.Versions) : root.Name.NamespaceName);
                return otherwise;
            }

            return edition.Value;
        }
    }
}
