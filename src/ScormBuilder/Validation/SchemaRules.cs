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

        var element = (Line: 0, Column: 0);
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

            // Where a rule has spoken already it did so in better words. A value is refused at the end of its element, a rule does it at the beginning.
            var isTold = found.HasAnyAt(Manifest.FileName, line, column)
                || (problem.Message.Contains("is invalid - The value", StringComparison.Ordinal) && found.HasAnyAt(Manifest.FileName, element.Line, element.Column));
            if (isKnown && problem.Severity == XmlSeverityType.Error && !isTold)
            {
                found.ReportAt(Manifest.FileName, line, column, ManifestCodes.AgainstSchema, SchemaWords.Of(problem.Message));
            }
        };
        using var reader = XmlReader.Create(new MemoryStream(content), settings);
        var place = (IXmlLineInfo)reader;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                element = (place.LineNumber, place.LinePosition);
            }
        }
    }
}
