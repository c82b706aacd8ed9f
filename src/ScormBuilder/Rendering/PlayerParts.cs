using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The parts of the player that a course needs: it carries the scripts and styles of no others.</summary>
/// <param name="Features">What it has of that which not every course has, by the names of <see cref="OptionalFeatures"/>.</param>
/// <param name="Folders">Where that has its files which not every course has: code and tables, then what components share with others, then their own.</param>
public sealed record PlayerParts(ImmutableArray<string> Features, ImmutableArray<string> Folders)
{
    private static readonly ImmutableArray<(string Name, Func<Course, bool> IsIn)> Optional =
    [
        ("about", AboutPage.IsIn),
        ("certificate", AboutPage.HasCertificate),
        ("assessment", course => course.AssessmentLesson is not null || course.PretestLesson is not null),
        ("assessment-draw", course => course.AssessmentLesson?.Assessment is { Draw.IsEmpty: false }),
        ("assessment-time", course => course.AssessmentLesson?.Assessment?.TimeLimit is not null),
        ("closing", course => course.Lessons.Any(lesson => lesson.AfterPassing is not null)),
        ("minimum-time", course => course.MinimumTime is not null),
        ("pretest", course => course.PretestLesson is not null),
    ];

    /// <summary>What not every course has. A file of the player or the theme whose name begins with one of these goes along only where the course has it.</summary>
    public static ImmutableArray<string> OptionalFeatures { get; } = [.. Optional.Select(feature => feature.Name)];

    /// <summary>What a course needs.</summary>
    public static PlayerParts Of(Course course, IEnumerable<Component> components)
    {
        var names = CourseParts.Components(course);
        var occurring = components.Where(component => names.Contains(component.Name)).OrderBy(component => component.Name, StringComparer.Ordinal).ToList();
        return new PlayerParts(
            [.. Optional.Where(feature => feature.IsIn(course)).Select(feature => feature.Name)],
            [
                .. CourseParts.Folders(course),
                .. occurring.SelectMany(component => component.SharedFolders).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"shared/{name}"),
                .. Only(!course.Glossary.IsEmpty, $"shared/{GlossaryRenderer.Folder}"),
                .. Only(CourseParts.Media(course).Any(), $"shared/{MediaWriter.Folder}"),
                .. occurring.Select(component => $"components/{component.Name}"),
            ]);
    }

    /// <summary>All that it says, as text.</summary>
    internal string Key => $"{string.Join(' ', Features)} / {string.Join(' ', Folders)}";

    /// <summary>The file of each folder that has one, by its ending; it has the folder's name.</summary>
    internal IEnumerable<string> FilesIn(TemplateSet templates, string ending) => Folders
        .Select(folder => $"{folder}/{folder[(folder.LastIndexOf('/') + 1)..]}{ending}")
        .Where(path => templates.Read(path) is not null);

    private static string[] Only(bool condition, string folder) => condition ? [folder] : [];

    /// <summary>Whether a file of the player or the theme goes along, by its name without folder.</summary>
    internal bool Takes(string file) => OptionalFeatures.All(name => !file.StartsWith(name, StringComparison.Ordinal) || Features.Contains(name));
}
