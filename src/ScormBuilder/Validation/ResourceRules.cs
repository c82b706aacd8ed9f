using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Resources and their files against what the package holds (SCORM 1.2 CAM 2.3.2.9; 2004 CAM 3.4.1.11).</summary>
internal static class ResourceRules
{
    private static readonly XNamespace Xml = XNamespace.Xml;
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Check(Manifest manifest)
    {
        var listed = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var launched = manifest.Items.Select(item => (string?)item.Attribute("identifierref")).ToHashSet();
        var needed = manifest.Resources.Elements(manifest.Cp + "dependency").ToList();
        var used = launched.Concat(needed.Select(dependency => (string?)dependency.Attribute("identifierref"))).ToHashSet();
        var known = manifest.Resources.Select(resource => (string?)resource.Attribute("identifier")).ToHashSet();
        foreach (var resource in manifest.Resources)
        {
            var identifier = (string?)resource.Attribute("identifier");
            CheckKind(resource, manifest);
            CheckFiles(resource, launched.Contains(identifier), listed, manifest);
            if (identifier is not null && !used.Contains(identifier))
            {
                manifest.Report(resource, ResourceCodes.UnusedResource, identifier);
            }
        }

        foreach (var dependency in needed.Where(dependency => !known.Contains((string?)dependency.Attribute("identifierref"))))
        {
            manifest.Report(dependency, ResourceCodes.UnknownDependency, (string?)dependency.Attribute("identifierref") ?? "");
        }

        CheckSchemas(manifest);
        CheckUnlisted(listed, manifest);
    }

    private static void CheckKind(XElement resource, Manifest manifest)
    {
        var (right, wrong) = manifest.Is2004 ? ("scormType", "scormtype") : ("scormtype", "scormType");
        var kind = resource.Attribute(manifest.Adl + right);
        if (kind is null)
        {
            var other = resource.Attribute(manifest.Adl + wrong);
            manifest.Report((XObject?)other ?? resource, ResourceCodes.NoScormType, Manifest.NameOf(resource), right);
        }
        else if (kind.Value is not ("sco" or "asset"))
        {
            manifest.Report(kind, ResourceCodes.WrongScormType, kind.Value);
        }

        if ((string?)resource.Attribute("type") != "webcontent")
        {
            manifest.Report(resource, ResourceCodes.NotWebContent, ResourceCodes.NotWebContentAdvice, Manifest.NameOf(resource));
        }
    }

    private static void CheckFiles(XElement resource, bool isLaunched, Dictionary<string, XElement> listed, Manifest manifest)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in resource.Elements(manifest.Cp + "file"))
        {
            if (Resolve(file, manifest) is not { } path)
            {
                continue;
            }

            own.Add(path);
            if (!listed.TryAdd(path, file))
            {
                manifest.Report(file, ResourceCodes.ListedTwice, path);
            }
            else
            {
                CheckPresence(file, path, manifest);
            }
        }

        if (resource.Attribute("href") is null)
        {
            if (isLaunched)
            {
                manifest.Report(resource, ResourceCodes.NothingToOpen, Manifest.NameOf(resource));
            }
        }
        else if (Resolve(resource, manifest) is { } launch && !own.Contains(launch))
        {
            listed.TryAdd(launch, resource);
            manifest.Report(resource, ResourceCodes.LaunchNotListed, ResourceCodes.LaunchNotListedAdvice, launch);
            CheckPresence(resource, launch, manifest);
        }
    }

    private static void CheckPresence(XElement place, string path, Manifest manifest)
    {
        if (manifest.Files.Contains(path))
        {
            return;
        }

        var similar = manifest.Files.FirstOrDefault(file => file.Equals(path, StringComparison.OrdinalIgnoreCase));
        if (similar is not null)
        {
            manifest.Report(place, ResourceCodes.OtherCase, path, similar);
        }
        else
        {
            manifest.Report(place, ResourceCodes.MissingFile, path);
        }
    }

    // The path in the package that an element's href leads to; null when it leads elsewhere, which is said where it is wrong.
    private static string? Resolve(XElement element, Manifest manifest)
    {
        var href = (string?)element.Attribute("href") ?? "";
        var bases = element.AncestorsAndSelf().Select(ancestor => (string?)ancestor.Attribute(Xml + "base")).OfType<string>().Reverse();
        var address = string.Concat(bases) + href;
        if (address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            manifest.Report(element, ResourceCodes.InsecureAddress, address);
            return null;
        }

        if (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var path = address.Split('?', '#')[0];
        if (path.Length == 0 || path.Contains('\\') || path.StartsWith('/') || path.Contains(':') || path.Contains(' '))
        {
            manifest.Report(element, ResourceCodes.WrongAddress, address);
            return null;
        }

        var parts = new List<string>();
        foreach (var part in Uri.UnescapeDataString(path).Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                manifest.Report(element, ResourceCodes.WrongAddress, address);
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    // ADL's checker requires them at the root of the package.
    private static void CheckSchemas(Manifest manifest)
    {
        foreach (var places in manifest.Document.Descendants().Attributes(Instance + "schemaLocation"))
        {
            var words = places.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (var place in words.Where((_, index) => index % 2 == 1))
            {
                if (place.Contains("://", StringComparison.Ordinal))
                {
                    manifest.Report(places, ResourceCodes.SchemaElsewhere, place);
                }
                else if (!manifest.Files.Contains(place))
                {
                    manifest.Report(places, ResourceCodes.MissingSchema, place);
                }
            }
        }
    }

    private static void CheckUnlisted(Dictionary<string, XElement> listed, Manifest manifest)
    {
        var metadata = manifest.Document.Descendants(manifest.Adl + "location").Select(location => location.Value.Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var file in manifest.Files.Order(StringComparer.Ordinal))
        {
            var isControl = file == Manifest.FileName || Path.GetExtension(file) is ".xsd" or ".dtd" || metadata.Contains(file);
            if (!isControl && manifest.Resources.Any() && !listed.ContainsKey(file))
            {
                manifest.Report(manifest.Root, ResourceCodes.NotListed, file);
            }
        }

        foreach (var location in manifest.Document.Descendants(manifest.Adl + "location").Where(location => !manifest.Files.Contains(location.Value.Trim())))
        {
            manifest.Report(location, ResourceCodes.MissingFile, location.Value.Trim());
        }
    }
}
