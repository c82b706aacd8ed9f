using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Resolves the targets of links.</summary>
internal static class LinkReader
{
    /// <summary>Where an address leads; null, with a finding, when it may not lead there.</summary>
    public static LinkTarget? Resolve(string address, int offset, LessonText lesson)
    {
        if (LinkScheme.Of(address) is { } scheme)
        {
            if (scheme is "https" or "mailto" or "tel")
            {
                return new LinkTarget.Outside(address);
            }

            lesson.Report(NotationCodes.ForbiddenLink, offset, address);
            return null;
        }

        var hash = address.IndexOf('#');
        var path = hash < 0 ? address : address[..hash];
        var fragment = hash < 0 || hash == address.Length - 1 ? null : address[(hash + 1)..];
        if (path.Length == 0)
        {
            return new LinkTarget.ToLesson(lesson.LessonId, fragment);
        }

        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return ToLesson(path, fragment, offset, lesson);
        }

        if (lesson.Folder.Find(path, lesson.Source.At(offset)) is not { } asset)
        {
            return null;
        }

        if (asset.Path.StartsWith("media/", StringComparison.Ordinal))
        {
            return new LinkTarget.ToFile(asset);
        }

        lesson.Report(NotationCodes.LinkOutsideMedia, offset, path);
        return null;
    }

    private static LinkTarget.ToLesson? ToLesson(string path, string? fragment, int offset, LessonText lesson)
    {
        var file = ModuleFolder.Normalise(Uri.UnescapeDataString(path));
        if (file is null)
        {
            lesson.Report(ReadingCodes.PathLeavesModule, offset, path);
            return null;
        }

        var (id, remedy) = lesson.Module.FindLesson(file);
        if (id is not null)
        {
            return new LinkTarget.ToLesson(id, fragment);
        }

        lesson.Report(NotationCodes.MissingLesson, offset, path, remedy!);
        return null;
    }
}
