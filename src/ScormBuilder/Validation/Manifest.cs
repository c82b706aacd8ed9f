using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>A manifest that was parsed, and where its parts stand.</summary>
/// <param name="document">The document, with line information.</param>
/// <param name="edition">The edition that it says it is of.</param>
/// <param name="files">The files in the package.</param>
/// <param name="found">Takes the findings.</param>
internal sealed class Manifest(XDocument document, ScormEdition edition, PackageFiles files, PackageFindings found)
{
    /// <summary>Its name, which must be written exactly so.</summary>
    public const string FileName = "imsmanifest.xml";

    private readonly Dictionary<XElement, string?> folders = [];

    /// <summary>The namespace of ADL's additions to SCORM 1.2.</summary>
    public static XNamespace Adl12 { get; } = "http://www.adlnet.org/xsd/adlcp_rootv1p2";

    /// <summary>The namespace of ADL's additions to SCORM 2004.</summary>
    public static XNamespace Adl2004 { get; } = "http://www.adlnet.org/xsd/adlcp_v1p3";

    public static XNamespace Sequencing { get; } = "http://www.imsglobal.org/xsd/imsss";

    public XDocument Document => document;

    public XElement Root => document.Root!;

    public ScormEdition Edition => edition;

    public bool Is2004 => edition != ScormEdition.Scorm12;

    /// <summary>The files in the package.</summary>
    public PackageFiles Files => files;

    /// <summary>Where findings in other files go.</summary>
    public PackageFindings Found => found;

    /// <summary>Files that are about the package and not of the course, so that no resource has to list them: manifest, schemas, metadata.</summary>
    public HashSet<string> ControlFiles { get; } = new(StringComparer.Ordinal) { FileName };

    public XNamespace Cp => Root.Name.Namespace;

    public XNamespace Adl => Is2004 ? Adl2004 : Adl12;

    public IEnumerable<XElement> Organizations => Root.Elements(Cp + "organizations").Elements(Cp + "organization");

    public IEnumerable<XElement> Items => Organizations.Descendants(Cp + "item");

    public IEnumerable<XElement> Resources => Root.Elements(Cp + "resources").Elements(Cp + "resource");

    /// <summary>The folder that addresses in an element are relative to, by <c>xml:base</c> in and around it; null when that is none in the package.</summary>
    public string? FolderOf(XElement element)
    {
        if (!folders.TryGetValue(element, out var folder))
        {
            folder = element.Parent is { } parent ? FolderOf(parent) : "";
            if (folder is not null && (string?)element.Attribute(XNamespace.Xml + "base") is { Length: > 0 } own)
            {
                folder = own.EndsWith('/') ? PackageAddress.Resolve(own, folder) : null;
            }

            folders.Add(element, folder);
        }

        return folder;
    }

    /// <summary>Reports something at the place of an element or attribute.</summary>
    public void Report(XObject place, DiagnosticDescriptor descriptor, params string[] particulars)
    {
        var line = (IXmlLineInfo)place;
        found.ReportAt(FileName, line.LineNumber, line.LinePosition, descriptor, particulars);
    }

    /// <summary>The same finding as an error of 2004, where it is a rule, and as advice before.</summary>
    public void Report(XObject place, DiagnosticDescriptor error, DiagnosticDescriptor advice, params string[] particulars) =>
        Report(place, Is2004 ? error : advice, particulars);

    /// <summary>An element as messages name it: by its identifier, if it has one.</summary>
    public static string NameOf(XElement element) =>
        (string?)element.Attribute("identifier") is { Length: > 0 } identifier ? $"{element.Name.LocalName} '{identifier}'" : element.Name.LocalName;
}
