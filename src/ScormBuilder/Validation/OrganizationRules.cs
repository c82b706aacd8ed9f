using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>What schemas cannot say of identifiers, organizations and items (SCORM 1.2 CAM 2.3; 2004 CAM 3.4).</summary>
internal static class OrganizationRules
{
    private const int LongestTitle = 200;

    public static void Check(Manifest manifest)
    {
        CheckIdentifiers(manifest);
        CheckOrganizations(manifest);
        foreach (var part in manifest.Organizations.Concat(manifest.Items))
        {
            CheckTitle(part, manifest);
        }

        var resources = manifest.Resources.Select(resource => (string?)resource.Attribute("identifier")).ToHashSet();
        foreach (var item in manifest.Items)
        {
            CheckReference(item, resources, manifest);
        }

        foreach (var inner in manifest.Root.Elements(manifest.Cp + "manifest"))
        {
            manifest.Report(inner, ManifestCodes.SubManifest);
        }
    }

    private static void CheckIdentifiers(Manifest manifest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var inner = manifest.Root.Descendants(manifest.Cp + "manifest");
        foreach (var part in manifest.Organizations.Concat(manifest.Items).Concat(manifest.Resources).Concat(inner).Prepend(manifest.Root))
        {
            var identifier = part.Attribute("identifier");
            if (identifier is null)
            {
                manifest.Report(part, ManifestCodes.NoIdentifier, part.Name.LocalName);
            }
            else if (!IsName(identifier.Value))
            {
                manifest.Report(identifier, ManifestCodes.WrongIdentifier, identifier.Value);
            }
            else if (!seen.Add(identifier.Value))
            {
                manifest.Report(identifier, ManifestCodes.DuplicateIdentifier, identifier.Value);
            }
        }
    }

    private static void CheckOrganizations(Manifest manifest)
    {
        var list = manifest.Root.Element(manifest.Cp + "organizations");
        if (list is null || manifest.Root.Element(manifest.Cp + "resources") is null)
        {
            manifest.Report(manifest.Root, ManifestCodes.MissingPart, list is null ? "organizations" : "resources");
            return;
        }

        var standard = list.Attribute("default");
        var names = manifest.Organizations.Select(organization => (string?)organization.Attribute("identifier")).ToList();
        if (names.Count == 0 || !manifest.Items.Any())
        {
            manifest.Report(list, ManifestCodes.NothingToLaunch);
        }
        else if (standard is null || !names.Contains(standard.Value))
        {
            manifest.Report((XObject?)standard ?? list, ManifestCodes.NoDefault, ManifestCodes.NoDefaultAdvice, standard?.Value ?? "");
        }
    }

    private static void CheckTitle(XElement part, Manifest manifest)
    {
        var titles = part.Elements(manifest.Cp + "title").ToList();
        if (titles.Count != 1 || string.IsNullOrWhiteSpace(titles[0].Value))
        {
            manifest.Report(part, ManifestCodes.NoTitle, Manifest.NameOf(part));
        }
        else if (titles[0].Value.Length > LongestTitle)
        {
            manifest.Report(titles[0], ManifestCodes.LongTitleAdvice, ManifestCodes.LongTitle, Words.Number(titles[0].Value.Length));
        }
    }

    private static void CheckReference(XElement item, HashSet<string?> resources, Manifest manifest)
    {
        var reference = item.Attribute("identifierref");
        var isLeaf = !item.Elements(manifest.Cp + "item").Any();
        if (isLeaf && string.IsNullOrEmpty(reference?.Value))
        {
            manifest.Report(item, ManifestCodes.LeafWithoutResource, ManifestCodes.LeafWithoutResourceAdvice, Manifest.NameOf(item));
        }
        else if (!isLeaf && manifest.Is2004 && reference is not null)
        {
            manifest.Report(reference, ManifestCodes.ClusterWithResource, Manifest.NameOf(item));
        }

        if (!string.IsNullOrEmpty(reference?.Value) && !resources.Contains(reference.Value))
        {
            manifest.Report(reference, ManifestCodes.UnknownResource, reference.Value);
        }
    }

    // NCName (Namespaces in XML 1.0, section 3).
    private static bool IsName(string text) => text.Length > 0 && XmlConvert.IsStartNCNameChar(text[0]) && text.All(XmlConvert.IsNCNameChar);
}
