using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>The key to the questions that count, and to those of the pretest.</summary>
internal static class KeySections
{
    public static IEnumerable<Piece> Of(DossierSource source)
    {
        if (source.Course.AssessmentLesson is { } assessment)
        {
            yield return KeyTo(assessment, "key", source);
        }

        if (source.Course.PretestLesson is { } pretest)
        {
            yield return KeyTo(pretest, "pretest_key", source);
        }
    }

    /// <summary>The identity of a question in the document.</summary>
    public static string IdOf(Question question) => $"question-{question.Id}";

    private static Piece.Section KeyTo(Lesson lesson, string key, DossierSource source) => new(key.Replace('_', '-'), source.Say(key),
    [
        new Piece.Paragraph(source.Say($"{key}_text")),
        .. lesson.Questions.Select((question, index) => QuestionOf(question, index + 1, source)),
    ]);

    private static Piece.Section QuestionOf(Question question, int number, DossierSource source)
    {
        var content = new ContentPieces(source);
        var component = source.ComponentOf(question);
        var remarks = question.Remarks;
        return new(IdOf(question), source.Say("question", ("number", source.Words.Number(number)), ("id", question.Id)),
        [
            .. content.Of(component.Asked(question)),
            .. new AnswerPieces(source, content).Of(component.Key(question).ToList()),
            .. Remark("hint", remarks.Hint),
            .. Remark("on_right", remarks.Correct),
            .. Remark("on_wrong", remarks.Incorrect),
            .. Remark("rationale", remarks.Why) is { Length: > 0 } why ? why : [new Piece.Paragraph([source.Strong("rationale"), new Run(": "), .. source.Say("no_rationale")])],
            new Piece.Facts([.. Facts(question, source)]),
        ]);

        Piece[] Remark(string name, ImmutableArray<Block> blocks) => content.Of(blocks) switch
        {
            [] => [],
            [Piece.Paragraph first, .. var more] => [new Piece.Paragraph([source.Strong(name), new Run(": "), .. first.Line]), .. more],
            var parts => [new Piece.Paragraph([source.Strong(name), new Run(":")]), .. parts],
        };
    }

    // One answer is right or not.
    private static ImmutableArray<Run> Credit(Question question, DossierSource source) => question is OptionQuestion { IsMultiple: false } or NumericQuestion
        ? []
        : source.Say(question.Settings.Credit == CreditRule.Partial ? "partial" : "all_or_nothing").Insert(0, new Run(". "));

    /// <summary>What kind of question it is, in words.</summary>
    public static ImmutableArray<Run> KindOf(Question question, DossierSource source)
    {
        var kind = question is ChoiceQuestion { IsMultiple: true } ? "kind_choices" : $"kind_{question.Component}";
        return source.Words.Has(kind) ? source.Say(kind) : [new Run(question.Component) { IsCode = true }];
    }

    private static IEnumerable<Fact> Facts(Question question, DossierSource source)
    {
        yield return source.Fact("kind", [KindOf(question, source)]);
        if (source.Course.Objectives.FirstOrDefault(objective => objective.Id == question.Settings.Objective) is { } objective)
        {
            yield return source.Fact("objective", [source.AuthorLine(objective.Text)]);
        }

        yield return source.Fact("points", [[new Run(source.Words.Number(question.Settings.Points, 4)), .. Credit(question, source)]]);
    }
}
