using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Packaging;

/// <summary>
/// A kind of package. Its one name is that of its manifest's template, of the player's adapter (<c>lms-NAME.js</c>), and what authors ask for
/// by <c>--target</c>.
/// </summary>
public abstract class Target
{
    /// <summary>The name, in lower case, such as <c>scorm-1.2</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How many characters of state an LMS is bound to keep.</summary>
    public abstract int StateLimit { get; }

    /// <summary>The name of a course's package: <c>id-version-target.zip</c>.</summary>
    public string PackageName(Course course) => $"{course.Id}-{course.Version}-{Name}.zip";

    /// <summary>All files of the package. Media stays on the disk.</summary>
    /// <param name="course">The course.</param>
    /// <param name="rendered">Its pages, scripts and styles, rendered for this target.</param>
    /// <param name="templates">Where the manifest's template comes from.</param>
    /// <param name="found">Takes what keeps them from being a package.</param>
    /// <returns>The files, or none when something was reported.</returns>
    public abstract IEnumerable<PackageFile> Files(Course course, RenderedCourse rendered, TemplateSet templates, DiagnosticBag found);
}
