using System.Collections.Immutable;

namespace ScormBuilder.Comparison.Telling;

/// <summary>Everything that differs between two courses.</summary>
internal static class Differences
{
    /// <summary>Tells it, by area.</summary>
    public static ImmutableArray<CourseChange> Between(CourseFacts older, CourseFacts newer)
    {
        var versions = new Versions(older, newer);
        ImmutableArray<CourseChange> told =
        [
            .. ModuleChanges.Of(versions),
            .. RuleChanges.Of(versions),
            .. AssessmentChanges.Of(versions),
            .. PretestChanges.Of(versions),
            .. LessonChanges.Of(versions),
            .. QuestionChanges.Of(versions),
            .. TermChanges.Of(versions),
            .. FileChanges.Of(versions),
            .. ManifestChanges.Of(versions),
        ];
        var all = told.Any(change => change.Step > VersionStep.None) ? told : told.AddRange(FileChanges.Untold(versions));
        return [.. all.OrderBy(change => change.Area).Select(Printable)];
    }

    private static CourseChange Printable(CourseChange change) => change with
    {
        Sentence = Say.Line(change.Sentence),
        Loss = change.Loss is { } loss ? Say.Line(loss) : null,
        Note = change.Note is { } note ? Say.Line(note) : null,
    };
}
