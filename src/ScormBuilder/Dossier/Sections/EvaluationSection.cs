using System.Collections.Immutable;
using ScormBuilder.Components;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>What learners are asked after passing: evaluation and attestation.</summary>
internal static class EvaluationSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var lessons = source.Course.Lessons.Where(LessonKinds.IsAfterPassing).ToList();
        return new("evaluation", source.Say("evaluation"), lessons.Count == 0
            ? [new Piece.Paragraph(source.Say("no_evaluation"))]
            : [new Piece.Paragraph(source.Say("evaluation_text")), .. lessons.Select(lesson => FormOf(lesson, source))]);
    }

    private static Piece.Section FormOf(Lesson lesson, DossierSource source) => new(
        $"form-{lesson.Id}",
        [source.Author(lesson.Title), new Run($" ({source.Words[lesson.AfterPassing == AfterPassing.Required ? "required" : "optional"]})")],
        [.. lesson.Blocks.SelectMany(block => PartsOf(block, source))]);

    private static IEnumerable<Piece> PartsOf(Block block, DossierSource source)
    {
        var content = new ContentPieces(source);
        if (block is not Question question)
        {
            return new[] { block }.DescendantsAndSelf().OfType<Question>().Any() ? block.Children.SelectMany(child => PartsOf(child, source)) : content.Of([block]);
        }

        return [.. content.Of(source.ComponentOf(question).Asked(question)), .. AnswersTo(question, content, source)];
    }

    private static IEnumerable<Piece> AnswersTo(Question question, ContentPieces content, DossierSource source) => question switch
    {
        RatingQuestion rating =>
        [
            new Piece.Items(false, [.. rating.Statements.Select(statement => ImmutableArray.Create<Piece>(new Piece.Paragraph(content.Line(statement.Content))))]),
            new Piece.Paragraph([source.Strong("scale"), new Run(": "), .. rating.Scale.SelectMany((step, index) => index == 0 ? content.Line(step.Content) : content.Line(step.Content).Insert(0, new Run(" / ")))]),
        ],
        ReflectionQuestion reflection => [new Piece.Paragraph(source.Say("free_text", ("count", source.Words.Number(reflection.Longest))))],
        _ => [new Piece.Paragraph(source.Say("to_confirm"))],
    };
}
