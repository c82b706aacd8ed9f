using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>
/// Checks packages, whoever made them: the zip file, the manifest against the schemas and the rules that schemas cannot say, and the files that
/// it lists. A package is never unpacked to the disk, and a hostile one costs bounded time and memory.
/// </summary>
public static class PackageValidator
{
    /// <summary>Checks a SCORM package.</summary>
    /// <param name="package">The zip file; it can be read anywhere.</param>
    /// <param name="name">How findings name it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PackageValidation Validate(Stream package, string name) => Validate(package, name, isOurs: false);

    /// <summary>Checks a package that was just written here: how much its files shrink says nothing then, and its media need not be read again.</summary>
    /// <inheritdoc cref="Validate(Stream, string)"/>
    internal static PackageValidation ValidateOwn(Stream package, string name) => Validate(package, name, isOurs: true);

    /// <summary>The same for a package without manifest.</summary>
    /// <inheritdoc cref="Validate(Stream, string)"/>
    internal static PackageValidation ValidateOwnZip(Stream package, string name)
    {
        var found = new PackageFindings(name);
        ReadZip(package, isOurs: true, found);
        return new PackageValidation(name, null, found.ToSorted());
    }

    private static PackageValidation Validate(Stream package, string name, bool isOurs)
    {
        var found = new PackageFindings(name);
        ScormEdition? edition = null;
        if (ReadZip(package, isOurs, found) is { Count: > 0 } entries)
        {
            var content = new ZipContent(package, found);
            edition = CheckManifest(entries, content, found);
            ContentRules.Check(entries, content, found);
            if (!isOurs)
            {
                content.Test(entries);
            }
        }

        return new PackageValidation(name, edition, found.ToSorted());
    }

    private static IReadOnlyList<ZipEntryInfo> ReadZip(Stream package, bool isOurs, PackageFindings found)
    {
        var entries = new ZipDirectory(package, found).Read();
        if (entries.Count == 0 && !found.HasErrors)
        {
            found.Report(ManifestCodes.NoManifest);
        }

        ZipHygiene.Check(entries, isOurs, found);
        return entries;
    }

    private static ScormEdition? CheckManifest(IReadOnlyList<ZipEntryInfo> entries, ZipContent content, PackageFindings found)
    {
        if (entries.FirstOrDefault(entry => entry.Name == Manifest.FileName) is not { } entry)
        {
            ReportMissing(entries, found);
            return null;
        }

        if (content.Read(entry, PackageLimits.ManifestBytes) is not { } bytes)
        {
            return null;
        }

        if (ManifestParser.Parse(bytes, new PackageFiles(entries, content), found) is not { } manifest)
        {
            return null;
        }

        ManifestNames.Check(manifest);
        OrganizationRules.Check(manifest);
        ItemRules.Check(manifest);
        ControlFileRules.Check(manifest);
        ResourceRules.Check(manifest);
        SequencingRules.Check(manifest);
        SchemaRules.Check(bytes, manifest, found);
        return manifest.Edition;
    }

    private static void ReportMissing(IReadOnlyList<ZipEntryInfo> entries, PackageFindings found)
    {
        var elsewhere = entries.FirstOrDefault(entry => Path.GetFileName(entry.Name).Equals(Manifest.FileName, StringComparison.OrdinalIgnoreCase));
        if (elsewhere is not null)
        {
            found.ReportAt(elsewhere.Name, ManifestCodes.ManifestElsewhere, elsewhere.Name);
        }
        else if (entries.Any(entry => entry.Name == "cmi5.xml"))
        {
            found.Report(ManifestCodes.Cmi5Package);
        }
        else
        {
            found.Report(ManifestCodes.NoManifest);
        }
    }
}
