using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: numeric</c>: a number left out of a text. Recorded as an interaction of type <c>numeric</c>.</summary>
public sealed class Numeric : BlankComponent
{
    // What learners can type, and so the longest form in the state: an answer is kept with a sign, digits and a point.
    private const int Longest = 16;

    /// <inheritdoc/>
    public override string Name => "numeric";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = QuestionNotation.Read(source);
        var (stem, text, blanks) = BlankNotation.Read(source, notation, 1, "[[7]]");
        if (blanks.IsEmpty || ReadRange(blanks[0], source.Diagnostics) is not { } range)
        {
            return null;
        }

        return new NumericQuestion(source.Location, notation.Settings, text, blanks[0], range)
        {
            Stem = stem,
            Remarks = notation.Remarks,
            HeadingLevel = source.HeadingLevel,
        };
    }

    /// <inheritdoc/>
    public override int LongestAnswer(Question question) => Longest;

    /// <summary>What is right: the text around it may be reworded without an answer losing its meaning.</summary>
    public override string Content(Question question)
    {
        var range = ((NumericQuestion)question).Range;
        return $"{range.LowText}..{range.HighText}";
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        // The keyboard for decimals has no minus sign on some telephones.
        var asked = (NumericQuestion)block;
        return View(asked, renderer, [asked.Blank], Longest, 12, asked.Range.Low < 0 ? null : "decimal");
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerLine> Key(Question question) =>
        [new AnswerLine.Numbers(((NumericQuestion)question).Range.Low, ((NumericQuestion)question).Range.High)];

    /// <inheritdoc/>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
        var range = ((NumericQuestion)question).Range;
        json.WriteStartArray("range");
        json.WriteStringValue(range.LowText);
        json.WriteStringValue(range.HighText);
        json.WriteEndArray();
    }

    private static NumericRange? ReadRange(Blank blank, DiagnosticBag diagnostics)
    {
        var text = blank.Source.Trim();
        if (text.Length == 0)
        {
            diagnostics.Report(BlankCodes.EmptyAnswer, blank.Location, blank.Source);
            return null;
        }

        if (NumericRange.TryRead(text) is not { } range)
        {
            diagnostics.Report(BlankCodes.NotANumber, blank.Location, text);
            return null;
        }

        if (range.Low > range.High)
        {
            var isTolerance = text.Contains('±', StringComparison.Ordinal);
            diagnostics.Report(
                BlankCodes.WrongRange,
                blank.Location,
                text,
                isTolerance ? "has a negative tolerance" : "ends before it begins",
                isTolerance ? "Write it without a sign" : "Write the smaller number first");
            return null;
        }

        if (!range.CanBeRecorded())
        {
            diagnostics.Report(
                BlankCodes.WrongRange, blank.Location, text, "has more than five digits before the point, or seven behind it, which LMSs refuse", "Ask in another unit, such as thousands");
            return null;
        }

        return range;
    }
}
