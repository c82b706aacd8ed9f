using System.Collections.Immutable;
using System.Xml;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Packaging;

/// <summary>
/// What the template of a manifest sees. Identifiers derive from identities alone: an LMS finds a learner's tracks by them when a new version
/// is uploaded.
/// </summary>
internal static class ManifestModel
{
    // manifest/@version in imscp_rootv1p1p2.xsd.
    private const int LongestVersion = 20;

    /// <summary>Describes a course. Each SCO among its resources is an item, in this order.</summary>
    public static ScriptObject Of(Course course, ImmutableArray<ManifestResource> resources) => new()
    {
        ["manifest"] = new ScriptObject { ["identifier"] = $"M-{course.Id}", ["version"] = ShortVersion(course.Version) },
        ["organization"] = new ScriptObject { ["identifier"] = $"O-{course.Id}" },
        ["items"] = Items(course, resources),
        ["is_sequential"] = IsSequential(course),
        ["resources"] = new ScriptArray(resources.Select(Resource)),
        ["course"] = About(course),
        ["formats"] = new ScriptArray(Formats(resources)),
    };

    private static ScriptArray Items(Course course, ImmutableArray<ManifestResource> resources)
    {
        var scos = resources.Where(resource => resource.Sco is not null).ToList();
        return new ScriptArray(scos.Select((resource, index) => new ScriptObject
        {
            ["identifier"] = ItemOf(course, resource),
            ["resource"] = resource.Identifier,
            ["title"] = resource.Sco!.Sco is null ? course.Title : resource.Sco.Lessons[0].Title,

            // An LMS opens it when the one before is completed or passed (SCORM 1.2 CAM 2.3.2.5.1).
            ["prerequisite"] = IsSequential(course) && index > 0 ? ItemOf(course, scos[index - 1]) : null,

            // It does not let learners go on from it before it is completed (SCORM 2004 SN 4.5.1); behind the last one there is nothing to go to.
            ["stops"] = IsSequential(course) && index < scos.Count - 1,

            // A lesson tells whether it is done, and nothing of passing (SCORM 2004 SN 3.7). Where only the assessment counts, not even that.
            ["is_unscored"] = resource.Sco.Sco is not null && resource.Sco.AssessmentLesson is null,
            ["is_counted"] = course.Completion != CompletionRule.Assessment,
        }));
    }

    private static string ItemOf(Course course, ManifestResource resource) =>
        resource.Sco!.Sco is { } lesson ? $"I-{course.Id}-{lesson}" : $"I-{course.Id}";

    private static bool IsSequential(Course course) =>
        course.Structure == StructureRule.ScoPerLesson && course.Navigation == NavigationRule.Sequential;

    private static ScriptObject Resource(ManifestResource resource) => new()
    {
        ["identifier"] = resource.Identifier,
        ["title"] = resource.Sco is { Sco: not null } sco ? sco.Lessons[0].Title : null,
        ["launch"] = resource.Launch is null ? null : Address(resource.Launch),
        ["files"] = new ScriptArray(resource.Files.Order(StringComparer.Ordinal).Select(Address)),
        ["dependencies"] = new ScriptArray(resource.Dependencies),
    };

    // The profile of CAM 1.2 (2.2.3) requires a description, keywords and an objective, which a module may lack: the title, which it never
    // lacks, then stands for them.
    private static ScriptObject About(Course course)
    {
        var description = course.Description.Length > 0 ? course.Description : course.Title;
        return new()
        {
            ["id"] = course.Id,
            ["title"] = course.Title,
            ["language"] = course.Language,
            ["description"] = description,
            ["keywords"] = new ScriptArray(course.Keywords.DefaultIfEmpty(course.Title)),
            ["version"] = course.Version,
            ["source"] = course.SourceHash,
            ["status"] = IsDraft(course.Version) ? "Draft" : "Final",
            ["authors"] = new ScriptArray(course.Authors.Select(Card)),
            ["duration"] = course.Duration is { } duration ? XmlConvert.ToString(duration) : null,
            ["license"] = course.License.Length > 0 ? course.License : null,
            ["restricted"] = IsPublicDomain(course.License) ? "no" : "yes",
            ["objectives"] = new ScriptArray(course.Objectives.Select(objective => objective.Text).DefaultIfEmpty(description)),
        };
    }

    private static IEnumerable<string> Formats(ImmutableArray<ManifestResource> resources) =>
        resources.Where(resource => resource.Launch is not null)
            .SelectMany(resource => resource.Files, (_, path) => MediaKind.Of(path).Type)
            .Distinct()
            .Order(StringComparer.Ordinal);

    // Semantic Versioning 2.0.0, sections 4 and 9: nothing is promised before 1.0.0, nor by a pre-release.
    private static bool IsDraft(string version) => version.StartsWith("0.", StringComparison.Ordinal) || version.Split('+')[0].Contains('-');

    private static string ShortVersion(string version) =>
        version.Length <= LongestVersion ? version : version.Split('-', '+')[0] is { Length: <= LongestVersion } core ? core : version[..LongestVersion];

    private static bool IsPublicDomain(string license) => license is "CC0-1.0" or "PDDL-1.0" or "Unlicense";

    // RFC 2426 with the one property that a name needs, and the structured one that it requires.
    private static string Card(string name)
    {
        var text = name.Replace("\\", "\\\\").Replace(",", "\\,").Replace(";", "\\;");
        return $"BEGIN:VCARD\nVERSION:3.0\nN:{text};;;;\nFN:{text}\nEND:VCARD";
    }

    private static string Address(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
