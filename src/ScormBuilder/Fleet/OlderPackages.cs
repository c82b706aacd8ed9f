using System.Collections.Immutable;

namespace ScormBuilder.Fleet;

/// <summary>The packages of the build before, looked at before new ones may take their places.</summary>
internal sealed class OlderPackages
{
    private readonly BuildRecord? record;

    private OlderPackages(BuildRecord? record) => this.record = record;

    /// <summary>Looks at them.</summary>
    /// <param name="record">What is remembered of the build before, or null.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="targets">The targets that are built for.</param>
    public static OlderPackages Read(BuildRecord? record, string folder, IEnumerable<string> targets) => new(record);

    /// <summary>Whether a package has to be uploaded, and why.</summary>
    public Upload Compare(RecordedPackage package)
    {
        if (record?.PackageFor(package.Target) is not { } older)
        {
            return Upload.New;
        }

        return older.Sha256 == package.Sha256 ? Upload.None : new Upload(UploadReason.Changed, Words(older, package));
    }

    private static string Words(RecordedPackage older, RecordedPackage package) => "its content has changed";
}
