using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// What <c>matching</c> and <c>sorting</c> are: a target chosen for each item, out of the same targets. Recorded as an interaction of type
/// <c>matching</c> (SCORM 1.2 RTE 3.4.4), items and targets by their place in the source.
/// </summary>
/// <remarks>
/// Both use a <c>select</c> for each item. Radio buttons would show all groups at once, but four of them for each of twelve items are 48 things
/// to pass; one select is one stop for the keyboard, a full-width list on a phone, and one name to say.
/// </remarks>
public abstract class PairingComponent : QuestionComponent
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["question", "rows", "drag", "pairs"];

    /// <summary>One character for each item: the place of the target chosen for it.</summary>
    public override int LongestAnswer(Question question) => ((PairingQuestion)question).Items.Length;

    /// <summary>The right pairs and the targets by identity, in the order that answers are stored by.</summary>
    public override string Content(Question question)
    {
        var pairing = (PairingQuestion)question;
        return string.Join(' ', [.. pairing.ShownItems.Select(item => $"{item.Id}={item.Target}"), .. pairing.ShownTargets.Select(target => target.Id)]);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var pairing = (PairingQuestion)block;
        var view = QuestionView.Create(pairing, renderer, pairing.ShownItems);
        view["no_validate"] = true;
        view["has_stem"] = pairing.Stem.Any(part => part is Paragraph);
        view["sides"] = new ScriptArray(pairing.Sides.Select(side => renderer.Inlines(side.Content)));
        view["items"] = new ScriptArray(pairing.ShownItems.Select(item => new ScriptObject { ["id"] = item.Id, ["html"] = renderer.Inlines(item.Content) }));
        view["targets"] = new ScriptArray(pairing.ShownTargets.Select(target => new ScriptObject
        {
            ["id"] = target.Id,
            ["html"] = renderer.Inlines(target.Content),
            ["text"] = target.Content.PlainText().Trim(),
            ["lang"] = target.Content is [Span { Attributes.Language: { } language }] ? language : null,
        }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var pairing = (PairingQuestion)question;
        json.WriteIdentities("items", pairing.ShownItems);
        json.WriteIdentities("targets", pairing.ShownTargets);
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question)
    {
        var pairing = (PairingQuestion)question;
        var targets = pairing.Targets.ToDictionary(target => target.Id, target => target.Content, StringComparer.Ordinal);
        return
        [
            .. pairing.Items.Select(item => new AnswerLine.Pair(item.Content, targets[item.Target]) { Feedback = item.Feedback }),
            .. pairing.Targets.Where(target => pairing.Items.All(item => item.Target != target.Id)).Select(target => new AnswerLine.Distractor(target.Content)),
        ];
    }

    /// <inheritdoc/>
    protected override IEnumerable<AnswerItem> Items(Question question) => ((PairingQuestion)question).ShownItems;

    /// <summary>The right target of each item, then, where the page shows them in another order, the source's.</summary>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var pairing = (PairingQuestion)question;
        json.WritePlaces("correct", pairing.ShownItems.Select(item => pairing.ShownTargets.Select(target => target.Id).ToList().IndexOf(item.Target)));
        WriteSource("items", pairing.Items, pairing.ShownItems);
        WriteSource("targets", pairing.Targets, pairing.ShownTargets);

        void WriteSource<T>(string name, ImmutableArray<T> source, ImmutableArray<T> shown)
        {
            if (!source.SequenceEqual(shown))
            {
                json.WritePlaces(name, source.Select(one => shown.IndexOf(one)));
            }
        }
    }
}
