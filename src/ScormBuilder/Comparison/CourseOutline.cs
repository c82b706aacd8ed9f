using System.Collections.Immutable;
using ScormBuilder.Comparison.Reading;
using ScormBuilder.Packaging;

namespace ScormBuilder.Comparison;

/// <summary>What a package that ScormBuilder built, for any target, promises its learners: read from its pages alone.</summary>
public sealed class CourseOutline
{
    private CourseOutline(CourseFacts facts) => Facts = facts;

    /// <summary>Identity of the module.</summary>
    public string Module => Facts.Module;

    /// <summary>Title of the course.</summary>
    public string Title => Facts.Title;

    /// <summary>Its version.</summary>
    public string Version => Facts.Version;

    /// <summary>What the package is for, as authors name it: <c>scorm-1.2</c>, <c>web</c>, …</summary>
    public string Target => Facts.Manifest.Target;

    internal CourseFacts Facts { get; }

    /// <summary>Reads a package, which is never unpacked to the disk; a hostile one costs bounded time and memory.</summary>
    /// <param name="packagePath">The zip file.</param>
    /// <returns>Null when it is no package that ScormBuilder built.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static CourseOutline? Read(string packagePath)
    {
        using var package = File.OpenRead(packagePath);
        return Read(package);
    }

    /// <summary>Reads a package.</summary>
    /// <inheritdoc cref="Read(string)"/>
    /// <param name="package">The zip file; it can be read anywhere.</param>
    public static CourseOutline? Read(Stream package) => Of(new ZippedFiles(package));

    /// <summary>Reads the files that a compiler made of a module.</summary>
    /// <param name="files">All files of a package.</param>
    /// <exception cref="ArgumentException">They are not those of a course.</exception>
    /// <exception cref="IOException">Media cannot be read.</exception>
    public static CourseOutline Of(ImmutableArray<PackageFile> files) =>
        Of(new CompiledFiles(files)) ?? throw new ArgumentException("These files are not those of a course.", nameof(files));

    private static CourseOutline? Of(IPackagedFiles files) => OutlineReader.Read(files) is { } facts ? new CourseOutline(facts) : null;
}
