using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The parts of the player that a course needs: it carries the scripts and styles of no others.</summary>
/// <param name="HasAssessment">Whether it has an assessment; else <c>assessment*</c> is left out.</param>
/// <param name="HasDraw">Whether the assessment draws its questions; else <c>assessment-draw*</c> is left out.</param>
/// <param name="HasTimeLimit">Whether the assessment has a time limit; else <c>assessment-time*</c> is left out.</param>
/// <param name="Folders">Where that has its files which not every course has: code and tables, then what components share with others, then their own.</param>
public sealed record PlayerParts(bool HasAssessment, bool HasDraw, bool HasTimeLimit, ImmutableArray<string> Folders)
{
    /// <summary>What a course needs.</summary>
    public static PlayerParts Of(Course course, IEnumerable<Component> components)
    {
        var names = CourseParts.Components(course);
        var occurring = components.Where(component => names.Contains(component.Name)).OrderBy(component => component.Name, StringComparer.Ordinal).ToList();
        var assessment = course.AssessmentLesson?.Assessment;
        return new PlayerParts(
            assessment is not null,
            assessment is { Draw.IsEmpty: false },
            assessment?.TimeLimit is not null,
            [
                .. CourseParts.Folders(course),
                .. occurring.SelectMany(component => component.SharedFolders).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"shared/{name}"),
                .. Only(!course.Glossary.IsEmpty, $"shared/{GlossaryRenderer.Folder}"),
                .. Only(CourseParts.Media(course).Any(), $"shared/{MediaWriter.Folder}"),
                .. occurring.Select(component => $"components/{component.Name}"),
            ]);
    }

    /// <summary>All that it says, as text.</summary>
    internal string Key => $"{HasAssessment} {HasDraw} {HasTimeLimit} {string.Join(' ', Folders)}";

    /// <summary>The file of each folder that has one, by its ending; it has the folder's name.</summary>
    internal IEnumerable<string> FilesIn(TemplateSet templates, string ending) => Folders
        .Select(folder => $"{folder}/{folder[(folder.LastIndexOf('/') + 1)..]}{ending}")
        .Where(path => templates.Read(path) is not null);

    private static string[] Only(bool condition, string folder) => condition ? [folder] : [];

    /// <summary>Whether a file of the player or the theme goes along, by its name without folder.</summary>
    internal bool Takes(string file) =>
        (HasAssessment || !file.StartsWith("assessment", StringComparison.Ordinal))
        && (HasDraw || !file.StartsWith("assessment-draw", StringComparison.Ordinal))
        && (HasTimeLimit || !file.StartsWith("assessment-time", StringComparison.Ordinal));
}
