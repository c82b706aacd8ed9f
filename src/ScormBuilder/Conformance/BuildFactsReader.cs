using System.Collections.Immutable;
using System.Reflection;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;
using BuiltInComponents = ScormBuilder.Components.BuiltIn;

namespace ScormBuilder.Conformance;

/// <summary>Gathers what a build knows of a package.</summary>
internal static class BuildFactsReader
{
    /// <summary>Gathers it.</summary>
    /// <param name="course">The course.</param>
    /// <param name="options">What the compiler was made of.</param>
    /// <param name="found">Everything found that let the package be written.</param>
    /// <param name="package">Name of the package file.</param>
    /// <param name="sha256">Its SHA-256.</param>
    public static BuildFacts Read(Course course, CompilerOptions options, ImmutableArray<Diagnostic> found, string package, string sha256) => new()
    {
        Package = package,
        Sha256 = sha256,
        Date = ReportDate.Today(),
        Compiler = Version,
        Title = course.Title,
        Version = course.Version,
        Language = course.Language,
        Description = course.Description,
        Authors = course.Authors,
        License = course.License,
        Contents = CourseContents.Of(course) | (IsOwn(options) ? ContentKinds.OwnTheme : ContentKinds.None),
        Checked = BuiltInChecks.Checks.All(options.Checks.Contains) ? [.. CheckedCriteria.Codes] : [],
        Findings =
        [
            .. found.Where(finding => CheckedCriteria.Of(finding.Descriptor.Code).Count > 0)
                .Select(finding => new BuildFinding(finding.Descriptor.Code, Place(finding.Location), null)),
            .. course.Waivers.Where(waiver => CheckedCriteria.Of(waiver.Code).Count > 0)
                .Select(waiver => new BuildFinding(waiver.Code, Place(waiver.Location), waiver.Reason)),
        ],
    };

    // Without the commit that a build of the compiler adds behind a plus sign.
    private static string Version { get; } =
        typeof(BuildFactsReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static bool IsOwn(CompilerOptions options) =>
        options.TemplateFolder is not null || !options.Components.All(BuiltInComponents.Components.Contains);

    // Without the folder, which is not the same for everybody who builds the module.
    private static string Place(SourceLocation location) => (location with { Path = Path.GetFileName(location.Path) }).ToString();
}
