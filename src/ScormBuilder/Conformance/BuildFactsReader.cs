using System.Reflection;
using ScormBuilder.Diagnostics;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;
using BuiltInComponents = ScormBuilder.Components.BuiltIn;

namespace ScormBuilder.Conformance;

/// <summary>Gathers what a build knows of a package.</summary>
internal static class BuildFactsReader
{
    /// <summary>Gathers it.</summary>
    /// <param name="result">What came of the module, before its packages take their places.</param>
    /// <param name="options">What the compiler was made of.</param>
    /// <param name="package">Name of the package file.</param>
    /// <param name="sha256">Its SHA-256.</param>
    public static BuildFacts Read(CompileResult result, CompilerOptions options, string package, string sha256)
    {
        var course = result.Course!;
        return new BuildFacts
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
            Email = course.Accessibility.Contact is var contact && contact.Contains('@', StringComparison.Ordinal) && !contact.Any(char.IsWhiteSpace)
                ? contact.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase) : "",
            Contents = CourseContents.Of(course) | (IsOwn(options) ? ContentKinds.OwnTheme : ContentKinds.None),
            Checked = BuiltInChecks.Checks.All(options.Checks.Contains) ? [.. CheckedCriteria.Codes.Except(CheckedCriteria.NotRead(course.Language))] : [],
            Findings =
            [
                .. result.Diagnostics.Select(finding => Stands(finding, null))
                    .Concat(result.Waived.Select(waived => Stands(waived.Finding, waived.Waiver.Reason)))
                    .Where(finding => finding.Criteria.Length > 0),
            ],
        };
    }

    // Without the commit that a build of the compiler adds behind a plus sign.
    private static string Version { get; } =
        typeof(BuildFactsReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static bool IsOwn(CompilerOptions options) =>
        options.TemplateFolder is not null || !options.Components.All(BuiltInComponents.Components.Contains);

    // Without the folder, which is not the same for everybody who builds the module.
    private static BuildFinding Stands(Diagnostic finding, string? reason) =>
        new(finding.Descriptor.Code, CheckedCriteria.Of(finding), (finding.Location with { Path = Path.GetFileName(finding.Location.Path) }).ToString(), reason);
}
