using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>What the templates of all questions see.</summary>
public static class QuestionView
{
    /// <summary>The common part of a question's view. The last paragraph of the stem is its legend; what stands around it stays around it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="renderer">Renders its texts.</param>
    /// <param name="items">What may have feedback of its own, in source order.</param>
    public static ScriptObject Create(Question question, ContentRenderer renderer, IEnumerable<AnswerItem> items)
    {
        var scored = renderer.IsAssessment;
        var asked = question.Stem.ToList().FindLastIndex(block => block is Paragraph);
        return new ScriptObject
        {
            ["id"] = question.Id,
            ["html_id"] = $"q-{question.Id}",
            ["type"] = question.Component,
            ["level"] = scored ? 4 : question.HeadingLevel,
            ["before"] = renderer.Blocks(question.Stem.Take(asked)),
            ["legend"] = asked < 0 ? Markup.Empty : renderer.Inlines(question.Stem[asked].Inlines),
            ["after"] = renderer.Blocks(question.Stem.Skip(asked + 1)),
            ["hint"] = Part(question.Remarks.Hint, renderer),
            ["why"] = scored ? null : Part(question.Remarks.Why, renderer),
            ["correct"] = scored ? null : Part(question.Remarks.Correct, renderer),
            ["incorrect"] = scored ? null : Part(question.Remarks.Incorrect, renderer),
            ["model"] = null,
            ["feedback"] = Feedback(items, renderer),
            ["no_validate"] = false,
            ["eyebrow"] = null,
            ["submit_label"] = null,
            ["retry_label"] = null,
            ["practice"] = !scored,
            ["optional"] = question.Settings.IsOptional,
            ["attempts"] = question.Settings.Attempts,
            ["number"] = renderer.NumberOf(question),
        };
    }

    /// <summary>Writes the remarks that an assessment keeps out of the page.</summary>
    public static void WriteRemarks(Question question, Utf8JsonWriter json, ContentRenderer renderer)
    {
        Write("why", question.Remarks.Why);
        Write("onCorrect", question.Remarks.Correct);
        Write("onIncorrect", question.Remarks.Incorrect);

        void Write(string name, ImmutableArray<Block> blocks)
        {
            if (!blocks.IsEmpty)
            {
                json.WriteString(name, renderer.Blocks(blocks).Value);
            }
        }
    }

    // An item is said again before its feedback; a footnote in it is cited once.
    private static ScriptArray Feedback(IEnumerable<AnswerItem> items, ContentRenderer renderer) => renderer.IsAssessment ? [] : new ScriptArray(
        items.Where(item => !item.Feedback.IsEmpty).Select(item => new ScriptObject
        {
            ["id"] = item.Id,
            ["name"] = renderer.ForData().Inlines(item.Content),
            ["html"] = renderer.Blocks(item.Feedback),
        }));

    private static Markup? Part(ImmutableArray<Block> blocks, ContentRenderer renderer) => blocks.IsEmpty ? null : renderer.Blocks(blocks);
}
