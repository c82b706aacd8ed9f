using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using ScormBuilder.Validation;

namespace ScormBuilder.Packaging;

/// <summary>
/// A kind of package. Its one name is that of its manifest's template, of its schema files, and what authors ask for by <c>--target</c>.
/// </summary>
public abstract class Target
{
    // The pages name these two (templates/default/page.html).
    private const string Script = "course.js";
    private const string Style = "course.css";

    /// <summary>The name, in lower case, such as <c>scorm-1.2</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How the player speaks to the LMS: by <c>player/lms-ADAPTER.js</c>.</summary>
    public virtual string Adapter => Name;

    /// <summary>How many characters of state an LMS is bound to keep for each SCO.</summary>
    public abstract int StateLimit { get; }

    /// <summary>The name of a course's package: <c>id-version-target.zip</c>.</summary>
    public string PackageName(Course course) => $"{course.Id}-{course.Version}-{Name}.zip";

    /// <summary>Reports where this target, or an LMS known for it, cannot do what the course asks for.</summary>
    public virtual void Check(Course course, DiagnosticBag found)
    {
    }

    /// <summary>All files of the package. Media stays on the disk.</summary>
    /// <param name="course">The course.</param>
    /// <param name="renderer">Renders its pages, scripts and styles.</param>
    /// <param name="templates">Where the manifest's template comes from.</param>
    /// <param name="found">Takes what keeps them from being a package.</param>
    /// <returns>The files, or none when something was reported.</returns>
    public abstract IEnumerable<PackageFile> Files(Course course, CourseRenderer renderer, TemplateSet templates, DiagnosticBag found);

    /// <summary>Validates a package that was made for this target, before it takes its place.</summary>
    /// <param name="package">The zip file; it can be read anywhere.</param>
    /// <param name="name">How findings name it.</param>
    public virtual PackageValidation Validate(Stream package, string name) => PackageValidator.ValidateOwnZip(package, name);

    /// <summary>What every package has: the pages of the SCOs first, one each, then what they share.</summary>
    private protected static ImmutableArray<PackageFile> Content(RenderedCourse rendered) =>
    [
        .. rendered.Pages.Select(page => PackageFile.FromText(page.Path, page.Html)),
        PackageFile.FromText(Script, rendered.Script),
        PackageFile.FromText(Style, rendered.Style),
        .. rendered.Assets.DistinctBy(asset => (asset.PackagePath, asset.FullPath)).Select(PackageFile.FromAsset),
    ];
}
