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
        var view = QuestionView.Create(choice, renderer);
        view["multiple"] = choice.IsMultiple;
        var options = new ScriptArray();
        foreach (var option in choice.Options)
        {
            options.Add(new ScriptObject
            {
                ["id"] = option.Id,
                ["html"] = renderer.Inlines(option.Content),

                // Said again before its feedback; a footnote in it is cited once.
                ["again"] = renderer.ForData().Inlines(option.Content),
                ["feedback"] = option.Feedback.IsEmpty || renderer.IsAssessment ? null : renderer.Blocks(option.Feedback),
            });
        }

        view["options"] = options;
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        var choice = (ChoiceQuestion)question;
        if (choice.IsMultiple)
        {
            json.WriteBoolean("multiple", true);
        }
    }

    /// <inheritdoc/>
    public override void WriteSecret(Question question, Utf8JsonWriter json, ContentRenderer renderer, bool scored)
    {
        var choice = (ChoiceQuestion)question;
        json.WriteStartArray("correct");
        for (var index = 0; index < choice.Options.Length; index++)
        {
            // Veiled words would weigh as much again as the options themselves.
            if (choice.Options[index].IsRight)
            {
                json.WriteNumberValue(index);
            }
        }

        json.WriteEndArray();
        if (!scored)
        {
            return;
        }

        if (choice.Options.Any(option => !option.Feedback.IsEmpty))
        {
            json.WriteStartObject("feedback");
            foreach (var option in choice.Options.Where(option => !option.Feedback.IsEmpty))
            {
                json.WriteString(option.Id, renderer.Blocks(option.Feedback).Value);
            }

            json.WriteEndObject();
        }

        QuestionView.WriteRemarks(choice, json, renderer);
    }
}
