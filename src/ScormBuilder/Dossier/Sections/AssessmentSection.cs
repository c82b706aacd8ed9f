using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>What it takes to complete and to pass.</summary>
internal static class AssessmentSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var course = source.Course;
        var completion = course.Completion switch
        {
            CompletionRule.AllLessons => "completion_all_lessons",
            CompletionRule.Assessment => "completion_assessment",
            _ => "completion_both",
        };
        Fact[] facts =
        [
            source.Fact("completion", [source.Say(completion)]),
            .. course.PretestLesson is { } pretest
                ? [source.Fact("pretest_lesson", [source.Say("pretest_rule", ("count", source.Words.Number(pretest.Questions.Count())))])] : Array.Empty<Fact>(),
            .. course.AssessmentLesson is { Assessment: { } rules } lesson ? RulesOf(lesson, rules, source) : [],
            .. AfterPassingFact("required_after", AfterPassing.Required),
            .. AfterPassingFact("optional_after", AfterPassing.Optional),
            .. course.MinimumTime is { } time ? [source.Fact("minimum_time", [source.Say("minutes_of", ("number", source.Words.Number(HoursSheet.MinutesOf(time))))])] : Array.Empty<Fact>(),
        ];
        return new("assessment", source.Say("assessment"),
        [
            new Piece.Facts([.. facts]),
            .. course.AssessmentLesson is null ? new[] { new Piece.Paragraph(source.Say("no_assessment")) } : [],
        ]);

        IEnumerable<Fact> AfterPassingFact(string key, AfterPassing kind) =>
            course.Lessons.Where(one => one.AfterPassing == kind).Select(one => source.AuthorLine(one.Title)).ToImmutableArray() is { IsEmpty: false } titles ? [source.Fact(key, titles)] : [];
    }

    private static IEnumerable<Fact> RulesOf(Lesson lesson, Assessment rules, DossierSource source)
    {
        var words = source.Words;
        yield return source.Fact("pass_mark", [source.Say("percent", ("number", words.Number(rules.PassMark)))]);
        yield return source.Fact("questions_asked",
        [
            source.Say("questions_of_bank", ("asked", words.Number(lesson.QuestionsAsked)), ("bank", words.Number(lesson.Questions.Count()))),
            .. rules.Draw.Where(pool => pool.Objective is not null).Select(pool => (ImmutableArray<Run>)
            [
                .. source.Say("drawn_of_objective", ("count", words.Number(pool.Count))),
                new Run(" "),
                source.Author(source.Course.Objectives.FirstOrDefault(one => one.Id == pool.Objective)?.Text ?? pool.Objective!),
            ]),
        ]);
        yield return source.Fact("attempts", [rules.Attempts is { } attempts ? DossierSource.Plain(words.Number(attempts)) : source.Say("unlimited")]);
        yield return source.Fact("time_limit", [rules.TimeLimit is { } limit ? source.Say("minutes_of", ("number", words.Number(HoursSheet.MinutesOf(limit)))) : source.Say("unlimited")]);
        yield return source.Fact("shuffled", [source.Say(rules.Shuffle ? "shuffled_yes" : "shuffled_no")]);
        yield return source.Fact("feedback", [source.Say(rules.Feedback switch
        {
            FeedbackRule.AfterSubmit => "feedback_after_submit",
            FeedbackRule.AfterPass => "feedback_after_pass",
            _ => "feedback_never",
        })]);
    }
}
