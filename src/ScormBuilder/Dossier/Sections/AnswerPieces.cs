using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Components;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>The lines of a key in words.</summary>
internal sealed class AnswerPieces(DossierSource source, ContentPieces content)
{
    /// <summary>A list, in order where the order is what is right.</summary>
    public IEnumerable<Piece> Of(IReadOnlyList<AnswerLine> lines)
    {
        if (lines.Count == 0)
        {
            yield break;
        }

        var highest = lines.OfType<AnswerLine.Ending>().Select(end => end.Points).DefaultIfEmpty(0).Max();
        var blanks = lines.Count(line => line is AnswerLine.Texts);
        var items = lines.Select((line, index) => ImmutableArray.Create<Piece>(new Piece.Paragraph([.. Words(line, index + 1, blanks, highest), .. Feedback(line)])));
        yield return new Piece.Items(lines.All(line => line is AnswerLine.Place), [.. items]);
    }

    private ImmutableArray<Run> Words(AnswerLine line, int number, int blanks, decimal highest) => line switch
    {
        AnswerLine.Choice option => [source.Strong(option.IsRight ? "right" : "wrong"), new Run(" "), .. content.Line(option.Content)],
        AnswerLine.Place place => content.Line(place.Content),
        AnswerLine.Pair pair => [.. content.Line(pair.Content), new Run($" {source.Words["belongs_to"]} "), .. content.Line(pair.Target)],
        AnswerLine.Distractor distractor => [source.Strong("nothing_belongs"), new Run(" "), .. content.Line(distractor.Content)],
        AnswerLine.Texts texts =>
        [
            blanks == 1 ? source.Strong("right") : source.Strong("blank_number", ("number", source.Words.Number(number))),
            new Run(" "),
            .. texts.Answers.SelectMany((answer, index) => index == 0 ? [source.Author(answer)] : new[] { new Run($" {source.Words["or"]} "), source.Author(answer) }),
        ],
        AnswerLine.Numbers range => [source.Strong("right"), new Run(" "), new Run(range.Low == range.High
            ? source.Words.Number(range.Low, 7) : source.Words["number_range", ("low", source.Words.Number(range.Low, 7)), ("high", source.Words.Number(range.High, 7))])],
        AnswerLine.Way step =>
        [
            source.Strong("in_scene"), new Run(" "), .. content.Line(step.Scene), new Run(". "), .. content.Line(step.Content), new Run($" {source.Words["leads_to"]} "), .. content.Line(step.Next),
        ],
        AnswerLine.Ending end =>
        [
            source.Strong("end_of_story"), new Run(" "), .. content.Line(end.Scene),
            new Run($": {source.Words[$"outcome_{end.Outcome.ToString().ToLowerInvariant()}"]}, {source.Words["earns", ("points", source.Words.Number(end.Points, 4)), ("highest", source.Words.Number(highest, 4))]}"),
        ],
        _ => [],
    };

    private ImmutableArray<Run> Feedback(AnswerLine line) => content.Line(line.Feedback) is { IsEmpty: false } feedback
        ? [new Run(" "), new Run(source.Words["item_feedback"]) { IsEmphasised = true }, new Run(" "), .. feedback]
        : [];
}
