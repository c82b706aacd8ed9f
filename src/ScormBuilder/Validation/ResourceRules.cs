using System.Xml.Linq;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Resources and their files against what the package holds (SCORM 1.2 CAM 2.3.2.9; 2004 CAM 3.4.1.11).</summary>
internal static class ResourceRules
{
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

        if (CheckBases(manifest))
        {
            CheckUnlisted(listed, manifest);
        }
    }

    private static void CheckKind(XElement resource, Manifest manifest)
    {
        var (right, wrong) = manifest.Is2004 ? ("scormType", "scormtype") : ("scormtype", "scormType");
        var kind = resource.Attribute(manifest.Adl + right);
        if (kind is null)
        {
            var other = resource.Attribute(manifest.Adl + wrong);
            if (ManifestNames.IsInOtherNamespace(resource, manifest))
            {
                // Which is reported there.
                return;
            }

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

        if (manifest.Files.FindAnyCase(path) is { } similar)
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
        var address = (string?)element.Attribute("href") ?? "";
        if (PackageAddress.IsElsewhere(address))
        {
            var isInsecure = address.StartsWith("http:", StringComparison.OrdinalIgnoreCase);
            manifest.Report(element, isInsecure ? ResourceCodes.InsecureAddress : ResourceCodes.ContentElsewhere, address);
            return null;
        }

        // A base that is wrong is reported where it stands.
        if (manifest.FolderOf(element) is not { } folder)
        {
            return null;
        }

        var path = PackageAddress.Resolve(address, folder);
        if (path is null)
        {
            manifest.Report(element, ResourceCodes.WrongAddress, address);
        }

        return path;
    }

    // What is below a wrong one is not known, and so not what is listed.
    private static bool CheckBases(Manifest manifest)
    {
        var areRight = true;
        foreach (var folder in manifest.Document.Descendants().Attributes(XNamespace.Xml + "base"))
        {
            var outer = folder.Parent!.Parent is { } parent ? manifest.FolderOf(parent) : "";
            if (outer is not null && folder.Value.Length > 0 && manifest.FolderOf(folder.Parent) is null)
            {
                manifest.Report(folder, ResourceCodes.WrongBase, folder.Value);
                areRight = false;
            }
        }

        return areRight;
    }

    private static void CheckUnlisted(Dictionary<string, XElement> listed, Manifest manifest)
    {
        if (!manifest.Resources.Any())
        {
            return;
        }

        foreach (var file in manifest.Files.Names.Where(file => !listed.ContainsKey(file) && !manifest.ControlFiles.Contains(file)).Order(StringComparer.Ordinal))
        {
            manifest.Report(manifest.Root, ResourceCodes.NotListed, file);
        }
    }
}
