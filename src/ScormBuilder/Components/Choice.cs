using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: choice</c>: one option, or several, out of a list. Recorded as an interaction of type <c>choice</c> (SCORM 1.2 RTE 3.4.4), options
/// by their place in the source.
/// </summary>
public sealed class Choice : QuestionComponent
{
    /// <inheritdoc/>
    public override string Name => "choice";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        return new ChoiceNotation(source).Read(notation.Body) is not var (stem, options, multiple)
            ? null
            : new ChoiceQuestion(source.Location, notation.Settings, multiple, options)
            {
                Stem = stem,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }

    /// <summary>One character for a single choice; for several, six options to a character.</summary>
    public override int LongestAnswer(Question question)
    {
        var choice = (ChoiceQuestion)question;
        return choice.IsMultiple ? (choice.Options.Length + 5) / 6 : 1;
    }

    /// <summary>The options by identity and order: what they say may be reworded without an answer losing its meaning.</summary>
    public override string Content(Question question)
    {
        var choice = (ChoiceQuestion)question;
        return (choice.IsMultiple ? "[]" : "()") + string.Join(' ', choice.Options.Select(option => (option.IsRight ? "x" : "") + option.Id));
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var choice = (ChoiceQuestion)block;
        var view = QuestionView.Create(choice, renderer, choice.Options);
        view["multiple"] = choice.IsMultiple;
        view["options"] = new ScriptArray(choice.Options.Select(option => new ScriptObject { ["id"] = option.Id, ["html"] = renderer.Inlines(option.Content) }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        if (((ChoiceQuestion)question).IsMultiple)
        {
            json.WriteBoolean("multiple", true);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<AnswerItem> Items(Question question) => ((ChoiceQuestion)question).Options;

    /// <summary>The right options by their place: veiled words would weigh as much again as the options themselves.</summary>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        json.WriteStartArray("correct");
        foreach (var (index, option) in ((ChoiceQuestion)question).Options.Index())
        {
            if (option.IsRight)
            {
                json.WriteNumberValue(index);
            }
        }

        json.WriteEndArray();
    }
}
