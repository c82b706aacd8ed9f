using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Finds the pictures that authors name, and looks into them.</summary>
internal static class PictureFile
{
    private static readonly HashSet<string> Pictures = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    /// <summary>The picture at a path, with its size; null, with findings, when it cannot be used.</summary>
    public static Asset? Find(string address, ITextFolder folder, SourceLocation location, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(address).ToLowerInvariant();
        if (LinkScheme.Of(address) is not null)
        {
            diagnostics.Report(ReadingCodes.PathLeavesModule, location, address);
            return null;
        }

        if (folder.Find(address, location) is not { } asset)
        {
            return null;
        }

        if (!Pictures.Contains(extension))
        {
            diagnostics.Report(ReadingCodes.UnknownPictureKind, location, asset.Path);
            return null;
        }

        var size = folder.SizeOf(asset);
        return asset with { Width = size?.Width, Height = size?.Height };
    }
}
