using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>Keeps out of packages what runs code there, or is refused by LMSs.</summary>
internal static class MediaInspection
{
    private static readonly HashSet<string> ForbiddenKinds =
        [".html", ".htm", ".xhtml", ".js", ".mjs", ".cjs", ".php", ".asp", ".aspx", ".jsp", ".py", ".rb", ".pl", ".sh", ".cgi", ".exe", ".bat", ".swf"];

    /// <summary>Looks at a file, and into it if it is an SVG; what is wrong is reported.</summary>
    /// <returns>Whether files of its kind may be in a package.</returns>
    public static bool Check(ModuleFolder folder, string path, DiagnosticBag diagnostics)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (ForbiddenKinds.Contains(extension))
        {
            diagnostics.Report(ReadingCodes.ForbiddenFile, folder.Start(path), path);
            return false;
        }

        if (extension == ".svg")
        {
            diagnostics.AddAll(folder.Inspect(path));
        }

        return true;
    }
}
