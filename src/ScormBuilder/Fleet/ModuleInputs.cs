using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fleet;

/// <summary>All that goes into the packages of a module, as it was before they were made.</summary>
internal sealed class ModuleInputs
{
    // Raise it when the same value would stand for something else.
    private const string Format = "1";

    private readonly string folder;
    private readonly FleetInputs fleet;
    private readonly ImmutableArray<InputFile> files;
    private readonly DateTime read = DateTime.UtcNow;

    private ModuleInputs(string folder, FleetInputs fleet, ImmutableArray<InputFile> files)
    {
        this.folder = Path.GetFullPath(folder);
        this.fleet = fleet;
        this.files = files;
        Spelling = $"{folder.Replace('\\', '/').TrimEnd('/')}\n{fleet.Spelling}";
    }

    /// <summary>How the module and other folders were named, which findings repeat.</summary>
    public string Spelling { get; }

    /// <summary>Reads them; null when the folder is no module, or cannot be read: the compiler then says more of it.</summary>
    public static ModuleInputs? Read(string folder, FleetInputs fleet, CancellationToken cancellation)
    {
        try
        {
            return ModuleFolder.Open(folder, new DiagnosticBag()) is { } module
                ? new ModuleInputs(folder, fleet, [.. module.AllFiles.Select(path => InputFile.Read(path, module.FullPath(path), cancellation)).OfType<InputFile>()])
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A value for all of it, with shared files by their paths from the module's folder.</summary>
    public string FingerprintWith(IEnumerable<string> shared)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add("format", Format, fleet.Basis);
        fingerprint.Add("shared folder", fleet.SharedFolder is { } place ? RelativePath(Path.GetFullPath(place)) : "");
        fingerprint.Add("file", files);
        foreach (var path in shared)
        {
            fingerprint.Add("shared", path, fleet.Shared(FullPath(path))?.Sha256 ?? "");
        }

        return fingerprint.Take();
    }

    /// <summary>The path of a shared file from the module's folder.</summary>
    public string RelativePath(string shared) => Path.GetRelativePath(folder, shared).Replace('\\', '/');

    /// <summary>Whether nothing of it has changed since, so that packages made meanwhile are made of exactly this.</summary>
    public bool IsStill(IEnumerable<string> shared) =>
        files.All(file => file.IsStill)
        && ModuleFolder.Open(folder, new DiagnosticBag())?.AllFiles.SequenceEqual(files.Select(file => file.Name)) == true
        && fleet.IsStill()
        && shared.All(IsStillShared);

    // Of what was read only after the packages were made, the time has to tell.
    private bool IsStillShared(string path) => fleet.Shared(FullPath(path)) is { IsStill: true } file && file.Written < read;

    private string FullPath(string shared) => Path.GetFullPath(Path.Combine(folder, shared));
}
