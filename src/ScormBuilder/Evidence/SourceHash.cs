using System.Reflection;
using ScormBuilder.Fleet;
using ScormBuilder.Memory;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Evidence;

/// <summary>
/// What tells one text of a course from another: SHA-256 over its source files, the theme and the version of this program. It is the same for every
/// target, on every platform, from every folder and checkout, and stands in the package, because a package cannot hold a hash of its own.
/// </summary>
internal static class SourceHash
{
    // Raise it when the same files would get another value.
    private const string Format = "1";

    /// <summary>The version of this program, without what a build adds to it: the same in a native file, as a tool and from a checkout.</summary>
    public static string ToolVersion { get; } =
        typeof(SourceHash).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The hash of a course, 64 hexadecimal digits in lower case.</summary>
    /// <param name="course">The course.</param>
    /// <param name="templates">The theme.</param>
    /// <param name="files">What is known of its files, or null.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static string Of(Course course, TemplateSet templates, FileMemory? files)
    {
        using var fingerprint = new Fingerprint();
        fingerprint.Add("format", Format);
        fingerprint.Add("tool", ToolVersion);
        fingerprint.Add("theme", templates.SourceHash);
        foreach (var file in FilesOf(course))
        {
            fingerprint.Add(file.IsShared ? "shared" : "file", file.Name, HashOf(file.FullPath, files));
        }

        return fingerprint.Take();
    }

    /// <summary>All that it is made of, also what it shows from another place than usual.</summary>
    private static IEnumerable<SourceFile> FilesOf(Course course) => course.Sources
        .Concat(CourseParts.Assets(course).Select(asset => new SourceFile(asset.Path, asset.FullPath, false)))
        .DistinctBy(file => file.FullPath, StringComparer.Ordinal)
        .OrderBy(file => file.IsShared)
        .ThenBy(file => file.Name, StringComparer.Ordinal);

    // Texts are in the memory anyway; of what may be large only the result is kept.
    private static string HashOf(string path, FileMemory? files) =>
        files is null ? SourceContent.Hash(path)
        : path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? SourceContent.Hash(files.Reread(path))
        : files.Fact(path, "source", SourceContent.Hash);
}
