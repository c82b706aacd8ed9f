using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Finds the audio and video that authors name, and the files that go with it.</summary>
internal static class MediaFile
{
    private static readonly HashSet<string> Videos = [".mp4", ".m4v", ".webm"];
    private static readonly HashSet<string> Sounds = [".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".wav", ".flac"];

    /// <summary>Recordings that some browsers in use do not play.</summary>
    private static readonly HashSet<string> Unplayable = [".avi", ".mov", ".mkv", ".wmv", ".flv", ".mpg", ".mpeg", ".ogv", ".3gp", ".wma", ".aif", ".aiff", ".amr", ".mid"];

    /// <summary>Whether a picture's address is that of audio or video.</summary>
    public static bool IsMedia(string address) => Ending(address) is var ending && (Videos.Contains(ending) || Sounds.Contains(ending) || Unplayable.Contains(ending));

    /// <summary>Whether there is something to see in it.</summary>
    public static bool IsVideo(string address) => !Sounds.Contains(Ending(address));

    /// <summary>The recording at a path; null, with a finding, when it cannot be used.</summary>
    public static Asset? Find(string address, ITextFolder folder, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (Unplayable.Contains(Ending(address)))
        {
            diagnostics.Report(MediaCodes.UnplayableKind, location, address);
            return null;
        }

        return folder.Find(address, location);
    }

    /// <summary>A file that goes with a recording; null, with a finding, when it is missing or of another kind.</summary>
    public static Asset? FindCompanion(string key, string address, string ending, ITextFolder folder, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (folder.Find(address, location) is not { } asset)
        {
            return null;
        }

        if (Ending(address) == ending && asset.Path.StartsWith("media/", StringComparison.Ordinal))
        {
            return asset;
        }

        diagnostics.Report(MediaCodes.WrongCompanion, location, address, key, ending);
        return null;
    }

    private static string Ending(string address) => Path.GetExtension(address).ToLowerInvariant();
}
