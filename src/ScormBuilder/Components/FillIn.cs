using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: fill-in</c>: words left out of a text. Recorded as an interaction of type <c>fill-in</c>.</summary>
public sealed class FillIn : BlankComponent
{
    // SCORM 2004 RTE 4.2.9.1: a response has at most ten texts.
    private const int MostBlanks = 10;

    /// <inheritdoc/>
    public override string Name => "fill-in";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys { get; } = [.. QuestionNotation.Keys, "accents"];

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        var accents = source.Attributes.Keys.GetValueOrDefault("accents", "count");
        if (accents is not ("count" or "ignore"))
        {
            source.Diagnostics.Report(NotationCodes.WrongAttribute, source.AttributesLocation, accents, "accents", "ignore, or leave it out");
        }

        var (stem, text, blanks) = BlankNotation.Read(source, notation, MostBlanks, "[[antagonist]]");
        return new FillInQuestion(
            source.Location, notation.Settings, text, accents == "ignore", [.. blanks.Select(blank => FillInNotation.Read(blank, source.Diagnostics))])
        {
            Stem = stem,
            Remarks = notation.Remarks,
            HeadingLevel = source.HeadingLevel,
        };
    }

    /// <summary>All blanks in full, with a separator between them, as <c>encodeText</c> of shared/text/text.js writes them.</summary>
    public override int LongestAnswer(Question question)
    {
        var blanks = ((FillInQuestion)question).Blanks.Length;
        var characters = (blanks * (FillInNotation.Longest + 1)) - 1;
        return 1 + (((16 * characters) + 5) / 6);
    }

    /// <summary>What is right: the text around it may be reworded without an answer losing its meaning.</summary>
    public override string Content(Question question)
    {
        var asked = (FillInQuestion)question;
        return string.Join('\n', asked.Blanks.Select(blank => string.Join('|', blank.Answers))) + (asked.IgnoresAccents ? "~" : "");
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var asked = (FillInQuestion)block;
        var longest = asked.Blanks.SelectMany(blank => blank.Answers).Max(answer => answer.Length);
        var view = View(asked, renderer, [.. asked.Blanks.Select(blank => blank.Blank)], FillInNotation.Longest, longest <= 12 ? 15 : longest <= 25 ? 30 : 45, null);
        view["ignores_accents"] = asked.IgnoresAccents;
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        if (((FillInQuestion)question).IgnoresAccents)
        {
            json.WriteBoolean("plain", true);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question) => ((FillInQuestion)question).Blanks.Select(blank => new AnswerLine.Texts(blank.Answers));

    /// <inheritdoc/>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        json.WriteStartArray("blanks");
        foreach (var blank in ((FillInQuestion)question).Blanks)
        {
            json.WriteStartArray();
            foreach (var answer in blank.Answers)
            {
                json.WriteStringValue(answer);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
