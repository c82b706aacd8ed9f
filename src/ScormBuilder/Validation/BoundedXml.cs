using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Parses XML that may be hostile: no document type, so no entities of any kind; nothing fetched; bounded in size, depth and number.</summary>
internal static class BoundedXml
{
    /// <summary>Parses a file.</summary>
    /// <returns>The document, with line information; null, with a finding, when it cannot be or should not be parsed.</returns>
    public static XDocument? Parse(string name, byte[] content, PackageFindings found)
    {
        try
        {
            if (!IsWithinBounds(name, content, found))
            {
                return null;
            }

            using var reader = Open(content);
            return XDocument.Load(reader, LoadOptions.SetLineInfo);
        }
        catch (XmlException fault)
        {
            if (IsDocumentType(content, fault))
            {
                found.ReportAt(name, fault.LineNumber, fault.LinePosition, ManifestCodes.DocumentType);
            }
            else
            {
                found.ReportAt(name, fault.LineNumber, fault.LinePosition, ManifestCodes.Malformed, Reason(fault));
            }

            return null;
        }
    }

    /// <summary>Opens a file; the reader throws <see cref="XmlException"/> where it is not well-formed.</summary>
    public static XmlReader Open(byte[] content, DtdProcessing documentType = DtdProcessing.Prohibit) => XmlReader.Create(
        new MemoryStream(content, writable: false),
        new XmlReaderSettings
        {
            DtdProcessing = documentType,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    // Before it becomes a tree: the reader alone needs little memory, whatever it reads.
    private static bool IsWithinBounds(string name, byte[] content, PackageFindings found)
    {
        using var reader = Open(content);
        var line = (IXmlLineInfo)reader;
        for (var nodes = 0; reader.Read();)
        {
            nodes += reader.NodeType == XmlNodeType.Element ? 1 + reader.AttributeCount : 0;
            if (nodes > PackageLimits.Nodes)
            {
                found.ReportAt(name, line.LineNumber, line.LinePosition, ManifestCodes.TooManyElements, Words.Number(PackageLimits.Nodes));
                return false;
            }

            if (reader.Depth > PackageLimits.Depth)
            {
                found.ReportAt(name, line.LineNumber, line.LinePosition, ManifestCodes.TooDeep, Words.Number(PackageLimits.Depth));
                return false;
            }
        }

        return true;
    }

    // The reader does not tell why it stops. It is the document type if it gets further where those are skipped.
    private static bool IsDocumentType(byte[] content, XmlException fault)
    {
        using var reader = Open(content, DtdProcessing.Ignore);
        try
        {
            var line = (IXmlLineInfo)reader;
            return reader.MoveToContent() == XmlNodeType.Element && IsBehind(line.LineNumber, line.LinePosition, fault);
        }
        catch (XmlException later)
        {
            return IsBehind(later.LineNumber, later.LinePosition, fault);
        }
    }

    private static bool IsBehind(int line, int column, XmlException fault) => (line, column).CompareTo((fault.LineNumber, fault.LinePosition)) > 0;

    // The reader appends its position, and advice to programmers behind a full stop.
    private static string Reason(XmlException fault)
    {
        var message = fault.Message.ReplaceLineEndings(" ");
        var position = message.IndexOf(" Line ", StringComparison.Ordinal);
        return (position > 0 ? message[..position] : message).TrimEnd('.');
    }
}
