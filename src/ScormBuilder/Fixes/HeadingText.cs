using System.Text.RegularExpressions;
using ScormBuilder.Model;

namespace ScormBuilder.Fixes;

/// <summary>Headings as they are written: <c>## Words</c>, or words over a line of <c>=</c> or <c>-</c>.</summary>
internal static partial class HeadingText
{
    /// <summary>What moves a heading by some levels; null when it is written in another way.</summary>
    public static IReadOnlyList<TextEdit>? Shift(Heading heading, int shift, SourceFile file)
    {
        var (start, level) = (file.Offset(heading.Location), heading.WrittenLevel + shift);
        var marks = file.LineFrom(heading.Location).TakeWhile(character => character == '#').Count();
        if (marks == heading.WrittenLevel)
        {
            return [new TextEdit(start, marks, new string('#', level))];
        }

        var below = heading.Location.Line + 1;
        if (marks > 0 || Underline().Match(file.Line(below)) is not { Success: true } underline)
        {
            return null;
        }

        // Only the two highest levels can be underlined.
        var line = underline.Groups["line"];
        return level <= 2
            ? [new TextEdit(file.LineStart(below) + line.Index, line.Length, new string(level == 1 ? '=' : '-', Math.Max(3, line.Length)))]
            : [new TextEdit(start, 0, new string('#', level) + " "), new TextEdit(file.LineStart(below), file.LineStart(below + 1) - file.LineStart(below), "")];
    }

    [GeneratedRegex("^[\\s>]*(?<line>=+|-+)\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();
}
