using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>What schemas cannot say of identifiers, organizations and items (SCORM 1.2 CAM 2.3; 2004 CAM 3.4).</summary>
internal static class OrganizationRules
{
    private const int LongestTitle = 200;
    private const int LongestPrerequisites = 200;
    private static readonly char[] ScriptSigns = ['&', '|', '~', '(', ')', '{', '}', ',', '*', '=', '<', '>', '"', ' ', '^'];

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

        if (!manifest.Is2004)
        {
            CheckScorm12(manifest);
        }

        foreach (var inner in manifest.Root.Elements(manifest.Cp + "manifest"))
        {
            manifest.Report(inner, ManifestCodes.SubManifest);
        }
    }

    private static void CheckIdentifiers(Manifest manifest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in manifest.Organizations.Concat(manifest.Items).Concat(manifest.Resources).Prepend(manifest.Root))
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
            manifest.Report(titles[0], ManifestCodes.LongTitle, Words.Number(titles[0].Value.Length));
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

    // RTE 3.4.4 and CAM 2.3.2.5: the elements that ADL added to an item.
    private static void CheckScorm12(Manifest manifest)
    {
        var items = manifest.Items.Select(item => (string?)item.Attribute("identifier")).ToHashSet();
        foreach (var item in manifest.Items)
        {
            if (item.Element(manifest.Adl + "masteryscore") is { } mastery
                && !(decimal.TryParse(mastery.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score is >= 0 and <= 100))
            {
                manifest.Report(mastery, ManifestCodes.WrongMastery, mastery.Value);
            }

            if (item.Element(manifest.Adl + "datafromlms") is { Value.Length: > 255 } data)
            {
                manifest.Report(data, ManifestCodes.LongLaunchData, Words.Number(data.Value.Length));
            }

            if (item.Element(manifest.Adl + "prerequisites") is not { } prerequisites)
            {
                continue;
            }

            if (prerequisites.Value.Length > LongestPrerequisites || (string?)prerequisites.Attribute("type") != "aicc_script")
            {
                manifest.Report(prerequisites, ManifestCodes.WrongPrerequisites, Words.Number(LongestPrerequisites));
            }

            foreach (var name in prerequisites.Value.Split(ScriptSigns, StringSplitOptions.RemoveEmptyEntries)
                .Where(name => !items.Contains(name) && !name.All(char.IsAsciiDigit) && !IsStatus(name)))
            {
                manifest.Report(prerequisites, ManifestCodes.UnknownPrerequisite, name);
            }
        }
    }

    private static bool IsStatus(string word) =>
        word is "passed" or "completed" or "failed" or "incomplete" or "browsed" or "p" or "c" or "f" or "i" or "b" or "n" or "attempted" or "not";

    private static bool IsName(string text)
    {
        try
        {
            return text.Length > 0 && XmlConvert.VerifyNCName(text).Length > 0;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
