using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Names in a manifest: in the namespaces of its edition, with the prefixes that LMSs look for, and in the order of the content package.</summary>
internal static class ManifestNames
{
    // The children of each element, as the schemas have them (imscp_rootv1p1p2.xsd; imscp_v1p1.xsd has the same).
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["manifest"] = ["metadata", "organizations", "resources", "manifest"],
        ["metadata"] = ["schema", "schemaversion"],
        ["organizations"] = ["organization"],
        ["organization"] = ["title", "item", "metadata"],
        ["item"] = ["title", "item", "metadata"],
        ["resources"] = ["resource"],
        ["resource"] = ["metadata", "file", "dependency"],
        ["file"] = ["metadata"],
        ["dependency"] = [],
    };

    public static void Check(Manifest manifest)
    {
        var hasSchemas = EditionSchemas.Of(manifest.Edition) is not null;
        foreach (var element in manifest.Root.DescendantsAndSelf())
        {
            if (IsInOtherNamespace(element.Name, manifest))
            {
                Report(element, element.Name, manifest);
            }

            foreach (var attribute in element.Attributes())
            {
                if (attribute.IsNamespaceDeclaration)
                {
                    CheckPrefix(attribute, manifest);
                }
                else if (IsInOtherNamespace(attribute.Name, manifest))
                {
                    Report(attribute, attribute.Name, manifest);
                }
            }

            // Where there are schemas to compile, they say so themselves.
            if (!hasSchemas && element.Name.Namespace == manifest.Cp && Order.TryGetValue(element.Name.LocalName, out var order))
            {
                CheckOrder(element, order, manifest);
            }
        }
    }

    /// <summary>Whether an element has an attribute that ADL has in another edition only.</summary>
    public static bool IsInOtherNamespace(XElement element, Manifest manifest) =>
        element.Attributes().Any(attribute => IsInOtherNamespace(attribute.Name, manifest));

    private static bool IsInOtherNamespace(XName name, Manifest manifest) =>
        name.Namespace == (manifest.Is2004 ? Manifest.Adl12 : Manifest.Adl2004);

    private static void Report(XObject place, XName name, Manifest manifest) => manifest.Report(
        place, ManifestCodes.OtherAdlNamespace, name.LocalName, name.NamespaceName, manifest.Edition.Name(), manifest.Adl.NamespaceName);

    private static void CheckPrefix(XAttribute declaration, Manifest manifest)
    {
        var expected = declaration.Value == manifest.Adl ? "xmlns:adlcp"
            : declaration.Value == Manifest.Sequencing ? "xmlns:imsss"
            : declaration.Value == manifest.Cp ? "xmlns"
            : null;
        var actual = declaration.Name.Namespace == XNamespace.Xmlns ? $"xmlns:{declaration.Name.LocalName}" : "xmlns";
        if (expected is not null && actual != expected)
        {
            manifest.Report(declaration, ManifestCodes.UnusualPrefix, actual, expected);
        }
    }

    // What is of other namespaces stands behind what is of the content package.
    private static void CheckOrder(XElement parent, string[] order, Manifest manifest)
    {
        var furthest = 0;
        foreach (var child in parent.Elements())
        {
            var place = child.Name.Namespace == manifest.Cp ? Array.IndexOf(order, child.Name.LocalName) : order.Length;
            if (place < furthest)
            {
                manifest.Report(
                    child, ManifestCodes.WrongPlace, child.Name.LocalName, Manifest.NameOf(parent),
                    string.Join(", ", order.Append("what is of other namespaces")));
            }

            furthest = Math.Max(furthest, place);
        }
    }
}
