using System.Collections.Immutable;
using ScormBuilder.Comparison;

namespace ScormBuilder.Fleet;

/// <summary>The packages of the build before, looked at before new ones take their places.</summary>
internal sealed class OlderPackages
{
    private readonly string folder;
    private readonly ImmutableDictionary<string, (RecordedPackage Package, CourseOutline? Outline)> packages;

    private OlderPackages(string folder, ImmutableDictionary<string, (RecordedPackage Package, CourseOutline? Outline)> packages)
    {
        this.folder = folder;
        this.packages = packages;
    }

    /// <summary>Looks at them.</summary>
    /// <param name="record">What is remembered of the build before, or null.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="targets">The targets that are built for.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static OlderPackages Read(BuildRecord? record, string folder, IEnumerable<string> targets, CancellationToken cancellation) => new(
        folder,
        targets.Select(target => record?.PackageFor(target)).OfType<RecordedPackage>()
            .ToImmutableDictionary(package => package.Target, package => (package, package.Stands(folder, cancellation) ? Outline(folder, package) : null)));

    /// <summary>Whether a package that has taken its place has to be uploaded, and why.</summary>
    public Upload Compare(RecordedPackage package)
    {
        if (!packages.TryGetValue(package.Target, out var older))
        {
            return Upload.New;
        }

        if (older.Package.Sha256 == package.Sha256)
        {
            return Upload.None;
        }

        if (older.Outline is null || Outline(folder, package) is not { } newer)
        {
            return new Upload(UploadReason.Changed, "it is not the package of the build before");
        }

        // The same files may have been compressed in another way: nobody would see that.
        var comparison = CourseComparison.Of(older.Outline, newer);
        return comparison.NeedsUpload ? new Upload(UploadReason.Changed, Words(comparison, older.Package.Version, package.Version)) : Upload.None;
    }

    private static string Words(CourseComparison comparison, string before, string now)
    {
        var version = before == now ? $"the version is still {now}"
            : comparison.Version.IsEnough ? $"{before} → {now}"
            : $"{before} → {now}, suggested: {comparison.Version.Least}";
        var step = comparison.Suggested.ToString().ToLowerInvariant();
        return string.Join(' ', comparison.Losses.Prepend($"{comparison.Summary.TrimEnd('.')} ({step}; {version}){(comparison.Losses.IsEmpty ? "" : ".")}"));
    }

    private static CourseOutline? Outline(string folder, RecordedPackage package)
    {
        try
        {
            return CourseOutline.Read(Path.Combine(folder, package.File));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Only words are lost.
            return null;
        }
    }
}
