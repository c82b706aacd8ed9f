using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: ordering</c>: a list that learners put in order. Recorded as an interaction of type <c>sequencing</c> (SCORM 1.2 RTE 3.4.4), items
/// by their place in the source, which is the right one.
/// </summary>
public sealed class Ordering : QuestionComponent
{
    /// <inheritdoc/>
    public override string Name => "ordering";

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["question", "rows", "drag"];

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new OrderingNotation(source).Read(notation.Body) is not var (stem, items)
            ? null
            : new OrderingQuestion(source.Location, notation.Settings, items)
            {
                Stem = stem,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }

    /// <summary>One character for each item: its place in the page.</summary>
    public override int LongestAnswer(Question question) => ((OrderingQuestion)question).Items.Length;

    /// <summary>The items by identity, in the right order and in the page's, which answers are stored by.</summary>
    public override string Content(Question question)
    {
        var ordering = (OrderingQuestion)question;
        return $"{Identities(ordering.Items)}/{Identities(ordering.ShownItems)}";
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var ordering = (OrderingQuestion)block;
        var view = QuestionView.Create(ordering, renderer, ordering.ShownItems);
        view["items"] = new ScriptArray(ordering.ShownItems.Select(item => new ScriptObject
        {
            ["id"] = item.Id,
            ["html"] = renderer.Inlines(item.Content),
            ["text"] = item.Content.PlainText().Trim(),
        }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json) => json.WriteIdentities("items", ((OrderingQuestion)question).ShownItems);

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question) =>
        ((OrderingQuestion)question).Items.Select(item => new AnswerLine.Place(item.Content) { Feedback = item.Feedback });

    /// <inheritdoc/>
    protected override IEnumerable<AnswerItem> Items(Question question) => ((OrderingQuestion)question).ShownItems;

    /// <summary>The right order, as places in the page.</summary>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        var ordering = (OrderingQuestion)question;
        json.WritePlaces("correct", ordering.Items.Select(item => ordering.ShownItems.IndexOf(item)));
    }

    private static string Identities(IEnumerable<AnswerItem> items) => string.Join(' ', items.Select(item => item.Id));
}
