using System.Text.Json;
using System.Text.RegularExpressions;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// One option, or several, to be chosen: the base of <c>choice</c> and <c>hotspot</c>. Recorded as an interaction of type <c>choice</c>
/// (SCORM 1.2 RTE 3.4.4), options by their place in the source.
/// </summary>
public abstract partial class OptionComponent : QuestionComponent
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["options", "question"];

    /// <summary>One character for a single choice; for several, six options to a character.</summary>
    public override int LongestAnswer(Question question)
    {
        var asked = (OptionQuestion)question;
        return asked.IsMultiple ? (asked.Options.Length + 5) / 6 : 1;
    }

    /// <summary>The options by identity and order: what they say may be reworded without an answer losing its meaning.</summary>
    public override string Content(Question question)
    {
        var asked = (OptionQuestion)question;
        return (asked.IsMultiple ? "[]" : "()") + string.Join(' ', asked.Options.Select(option => (option.IsRight ? "x" : "") + option.Id));
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var asked = (OptionQuestion)block;
        var view = QuestionView.Create(asked, renderer, asked.Options);
        view["multiple"] = asked.IsMultiple;
        view["options"] = new ScriptArray(asked.Options.Select(option => (option, Html: renderer.Inlines(option.Content))).Select(shown => new ScriptObject
        {
            ["id"] = shown.option.Id,
            ["value"] = IsItsWords(shown.option.Id, shown.Html.Value) ? null : shown.option.Id,
            ["html"] = shown.Html,
        }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        if (((OptionQuestion)question).IsMultiple)
        {
            json.WriteBoolean("multiple", true);
        }
    }

    /// <summary>Whether an identity is no more than the words shown, so that readCourse() of player/course.js finds it in them: the page need not say both.</summary>
    private static bool IsItsWords(string id, string html) =>
        html.All(character => char.IsAscii(character) && character is not ('<' or '&')) && string.Join('_', Words().Matches(html.ToLowerInvariant())) == id;

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question) =>
        ((OptionQuestion)question).Options.Select(option => new AnswerLine.Choice(option.Content, option.IsRight) { Feedback = option.Feedback });

    /// <inheritdoc/>
    protected override IEnumerable<AnswerItem> Items(Question question) => ((OptionQuestion)question).Options;

    /// <summary>The right options by their place: veiled words would weigh as much again as the options themselves.</summary>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        json.WriteStartArray("correct");
        foreach (var (index, option) in ((OptionQuestion)question).Options.Index())
        {
            if (option.IsRight)
            {
                json.WriteNumberValue(index);
            }
        }

        json.WriteEndArray();
    }
}
