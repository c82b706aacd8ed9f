using System.Xml;
using System.Xml.Schema;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>The manifest against the schemas of its edition.</summary>
internal static class SchemaRules
{
    public static void Check(byte[] content, Manifest manifest, PackageFindings found)
    {
        if (EditionSchemas.Of(manifest.Edition) is not { } schemas)
        {
            return;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            Schemas = schemas,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.None,
        };
        settings.ValidationEventHandler += (sender, problem) =>
        {
            // What no schema here describes, such as metadata in a manifest, cannot be judged here. Attributes have no namespace.
            var isKnown = sender is not XmlReader { NamespaceURI.Length: > 0 } at || schemas.Contains(at.NamespaceURI);
            if (isKnown && problem.Severity == XmlSeverityType.Error)
            {
                found.ReportAt(
                    Manifest.FileName, problem.Exception.LineNumber, problem.Exception.LinePosition, ManifestCodes.AgainstSchema, Plain(problem.Message));
            }
        };
        using var reader = XmlReader.Create(new MemoryStream(content), settings);
        while (reader.Read())
        {
        }
    }

    // Namespaces are the same in every manifest, and say nothing to people.
    private static string Plain(string message)
    {
        var text = message.ReplaceLineEndings(" ").TrimEnd('.');
        for (var start = text.IndexOf(" in namespace '", StringComparison.Ordinal); start >= 0; start = text.IndexOf(" in namespace '", StringComparison.Ordinal))
        {
            var end = text.IndexOf('\'', start + " in namespace '".Length);
            text = end < 0 ? text[..start] : text.Remove(start, end + 1 - start);
        }

        return text;
    }
}
