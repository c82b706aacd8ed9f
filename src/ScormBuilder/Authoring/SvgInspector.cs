using System.Text.RegularExpressions;
using System.Xml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Makes sure that an SVG is a picture and nothing more: no code, and nothing from elsewhere.</summary>
internal static partial class SvgInspector
{
    private static readonly HashSet<string> Links = ["href", "src", "data", "action", "from", "to", "values"];

    /// <summary>Reports what the file holds beyond a picture, at its place in the file.</summary>
    public static void Inspect(string fullPath, string displayPath, DiagnosticBag diagnostics)
    {
        try
        {
            using var reader = CreateReader(fullPath);
            var inStyle = false;
            while (reader.Read())
            {
                var location = At(reader, displayPath);
                if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet")
                {
                    diagnostics.Report(ReadingCodes.UnsafeSvg, location, "a style sheet of its own");
                }
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && inStyle && LoadsFromElsewhere(reader.Value))
                {
                    diagnostics.Report(ReadingCodes.UnsafeSvg, location, "a style that loads a file");
                }
                else if (reader.NodeType == XmlNodeType.Element)
                {
                    inStyle = reader.LocalName == "style" && !reader.IsEmptyElement;
                    Element(reader, displayPath, diagnostics);
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                {
                    inStyle = false;
                }
            }
        }
        catch (XmlException exception)
        {
            var location = new SourceLocation(displayPath, Math.Max(1, exception.LineNumber), Math.Max(1, exception.LinePosition));
            diagnostics.Report(ReadingCodes.MalformedSvg, location, exception.Message);
        }
    }

    /// <summary>A reader that loads nothing: no document type definition, no entities.</summary>
    public static XmlReader CreateReader(string fullPath) => XmlReader.Create(
        new StreamReader(fullPath),
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CloseInput = true });

    private static void Element(XmlReader reader, string displayPath, DiagnosticBag diagnostics)
    {
        if (reader.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "iframe" or "object" or "embed" or "handler" or "listener")
        {
            diagnostics.Report(ReadingCodes.UnsafeSvg, At(reader, displayPath), $"an element '{reader.LocalName}'");
        }

        while (reader.MoveToNextAttribute())
        {
            var name = reader.LocalName.ToLowerInvariant();
            if (reader.Prefix == "xmlns" || name == "xmlns")
            {
                continue;
            }

            if (name.StartsWith("on", StringComparison.Ordinal))
            {
                diagnostics.Report(ReadingCodes.UnsafeSvg, At(reader, displayPath), $"a handler '{reader.Name}'");
            }
            else if (Links.Contains(name) ? LeadsElsewhere(reader.Value, name) : LoadsFromElsewhere(reader.Value))
            {
                diagnostics.Report(ReadingCodes.UnsafeSvg, At(reader, displayPath), $"a reference '{reader.Name}' to something outside");
            }
        }

        reader.MoveToElement();
    }

    /// <summary>Only parts of the same file, and pictures within it, may be referred to; animated values are numbers unless they are addresses.</summary>
    private static bool LeadsElsewhere(string value, string name) =>
        name is "from" or "to" or "values"
            ? LinkScheme.Of(value) is not null
            : !value.TrimStart().StartsWith('#') && !EmbeddedPicture().IsMatch(value);

    private static bool LoadsFromElsewhere(string value) => Outside().IsMatch(value);

    private static SourceLocation At(XmlReader reader, string displayPath) =>
        reader is IXmlLineInfo info ? new SourceLocation(displayPath, info.LineNumber, info.LinePosition) : new SourceLocation(displayPath, 1, 1);

    [GeneratedRegex("^\\s*data:image/(png|jpeg|gif|webp);base64,", RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedPicture();

    [GeneratedRegex("@import|url\\(\\s*[\"']?\\s*(?!#|[\"']?data:image/(png|jpeg|gif|webp))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Outside();
}
