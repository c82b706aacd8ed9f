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
            var (line, column) = (problem.Exception.LineNumber, problem.Exception.LinePosition);

            // Where a rule has spoken already it did so in better words.
            if (isKnown && problem.Severity == XmlSeverityType.Error && !found.HasAnyAt(Manifest.FileName, line, column))
            {
                found.ReportAt(Manifest.FileName, line, column, ManifestCodes.AgainstSchema, SchemaWords.Of(problem.Message));
            }
        };
        using var reader = XmlReader.Create(new MemoryStream(content), settings);
        while (reader.Read())
        {
        }
    }
}
