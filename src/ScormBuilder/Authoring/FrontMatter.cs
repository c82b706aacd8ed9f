using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The settings at the head of a lesson.</summary>
/// <param name="Id">Identity, or null when the file's name gives it.</param>
/// <param name="IdLocation">Where the identity is set.</param>
/// <param name="Title">Title.</param>
/// <param name="TitleLocation">Where the title is set.</param>
/// <param name="Objectives">Objectives with the places where they are named.</param>
/// <param name="Assessment">Settings of the assessment, or null.</param>
/// <param name="Body">The lesson's text: the whole file with the settings blanked out, so that offsets stay.</param>
internal sealed record FrontMatter(
    string? Id,
    SourceLocation IdLocation,
    string Title,
    SourceLocation TitleLocation,
    ImmutableArray<(string Text, SourceLocation Location)> Objectives,
    Assessment? Assessment,
    string Body)
{
    /// <summary>Whether it has to be done, when it comes after passing; null: an ordinary lesson.</summary>
    public AfterPassing? AfterPassing { get; init; }

    /// <summary>Where it says so.</summary>
    public SourceLocation? AfterPassingLocation { get; init; }

    /// <summary>Findings that may stand in the lesson.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Reads a lesson's head; what is wrong is reported and left at its default.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Value;
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0 || (end + 4 < text.Length && text[(end + 4)..].Split('\n')[0].Trim().Length > 0))
        {
            diagnostics.Report(ReadingCodes.MissingFrontMatter, source.At(0));
            return new FrontMatter(null, source.At(0), "", source.At(0), [], null, text);
        }

        // A blank first line in place of the fence keeps the line numbers.
        var map = YamlText.Parse(source.Path, "\n" + text[4..(end + 1)], LessonKeys.Shape, diagnostics);
        var bodyStart = Math.Min(end + 4, text.Length);
        var body = string.Concat(text[..bodyStart].Select(character => character == '\n' ? '\n' : ' ')) + text[bodyStart..];
        return map is null
            ? new FrontMatter(null, source.At(0), "?", source.At(0), [], null, body)
            : Read(map, source.Path, diagnostics) with { Body = body };
    }

    private static FrontMatter Read(YamlMap map, string path, DiagnosticBag diagnostics) => new(
        map.Read(LessonKeys.Id),
        map.LocationOf(LessonKeys.Id),
        map.Read(LessonKeys.Title) ?? "",
        map.LocationOf(LessonKeys.Title),
        map.Read(LessonKeys.Objectives),
        map.Read(LessonKeys.Assessment) is { } assessment ? ReadAssessment(assessment, diagnostics) : null,
        "")
    {
        AfterPassing = map.Read(LessonKeys.AfterPassing),
        AfterPassingLocation = map.Has(LessonKeys.AfterPassing) ? map.LocationOf(LessonKeys.AfterPassing) : null,
        Waivers = WaiverReader.Read(map.Read(LessonKeys.Waive), path, diagnostics),
    };

    private static Assessment ReadAssessment(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Read(AssessmentKeys.Kind) == AssessmentKind.Pretest)
        {
            return ReadPretest(map, diagnostics);
        }

        var assessment = new Assessment(
            map.Read(AssessmentKeys.PassMark) ?? 100,
            map.Read(AssessmentKeys.Attempts),
            map.Read(AssessmentKeys.Shuffle),
            map.Read(AssessmentKeys.Feedback))
        {
            Draw = map.Read(AssessmentKeys.Draw),
            TimeLimit = map.Read(AssessmentKeys.TimeLimit) is { } limit && DurationText.TryParse(limit, out var time) ? time : null,
            TimeIsEssential = map.Read(AssessmentKeys.TimeEssential),
        };
        if (assessment.TimeIsEssential is { } reason && !IsReason(reason))
        {
            diagnostics.Report(WordingCodes.NoReasonForTime, map.LocationOf(AssessmentKeys.TimeEssential), reason);
        }

        if (assessment.TimeIsEssential is not null && !map.Has(AssessmentKeys.TimeLimit))
        {
            diagnostics.Report(NotationCodes.EssentialWithoutLimit, map.LocationOf(AssessmentKeys.TimeEssential));
        }

        return assessment;
    }

    private static Assessment ReadPretest(YamlMap map, DiagnosticBag diagnostics)
    {
        foreach (var key in AssessmentKeys.Shape.Excluded.Where(map.Has))
        {
            diagnostics.Report(PretestCodes.OtherKey, map.LocationOf(key), key.Name, AssessmentKeys.WhyNotInPretest(key));
        }

        return new Assessment(0, null, map.Read(AssessmentKeys.Shuffle), FeedbackRule.Never) { Kind = AssessmentKind.Pretest };
    }

    /// <summary>Whether a text can say why: "yes" and "required" cannot. A character that is a word by itself counts as two letters.</summary>
    private static bool IsReason(string text) =>
        text.Sum(character => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter ? 2 : char.IsLetter(character) ? 1 : 0) >= 10;
}
