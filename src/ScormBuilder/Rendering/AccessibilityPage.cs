using System.Collections.Immutable;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>What goes into the page that tells learners what a course does for them, what it does not, and whom to ask.</summary>
internal static class AccessibilityPage
{
    /// <summary>Of a course, or of one of its SCOs.</summary>
    public static ScriptObject About(Course course)
    {
        var assessment = course.AssessmentLesson?.Assessment;
        return new ScriptObject
        {
            ["has_media"] = CourseParts.Media(course).Any(),
            ["can_extend_time"] = assessment is { TimeLimit: not null, TimeIsEssential: null },
            ["time_is_essential"] = assessment?.TimeLimit is null ? null : assessment.TimeIsEssential,
            ["limits"] = new ScriptArray(LimitsOf(course)),
            ["contact"] = ContactLink.Of(course.Accessibility.Contact),
        };
    }

    /// <summary>
    /// In the author's words: what the module says, and why findings of accessibility may stand, each once. Those in the writing of questions are
    /// no limits of it, and would tell learners about the answers.
    /// </summary>
    private static ImmutableArray<string> LimitsOf(Course course) =>
    [
        .. course.Waivers.Where(waiver => waiver.IsOfAccessibility).Select(waiver => waiver.Reason.Trim())
            .Prepend(course.Accessibility.Limits)
            .Where(words => words.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];
}
