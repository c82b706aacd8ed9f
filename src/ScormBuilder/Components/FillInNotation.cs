using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>Reads what is right in a blank: <c>antagonist|blocker</c>.</summary>
internal static partial class FillInNotation
{
    /// <summary>What learners can type.</summary>
    public const int Longest = 60;

    private const int MostAnswers = 5;

    /// <summary>The alternatives; what is wrong with them is reported.</summary>
    public static FillInBlank Read(Blank blank, DiagnosticBag diagnostics)
    {
        var answers = Split(blank.Source);
        if (answers.Exists(answer => answer.Length == 0))
        {
            diagnostics.Report(BlankCodes.EmptyAnswer, blank.Location, blank.Source);
        }

        if (answers.Count > MostAnswers)
        {
            diagnostics.Report(BlankCodes.TooManyAnswers, blank.Location, $"{answers.Count}");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in answers.Where(answer => answer.Length > 0))
        {
            if (answer.Length > Longest)
            {
                diagnostics.Report(BlankCodes.AnswerTooLong, blank.Location, answer, $"{answer.Length}");
            }

            if (!seen.Add(Compared(answer)))
            {
                diagnostics.Report(BlankCodes.EqualAnswers, blank.Location, answer);
            }
        }

        return new FillInBlank(blank, [.. answers]);
    }

    // White space is one blank, and outside nothing.
    private static List<string> Split(string source)
    {
        var answers = new List<string>();
        var answer = new StringBuilder();
        for (var index = 0; index < source.Length; index++)
        {
            if (source[index] == '\\' && index + 1 < source.Length && source[index + 1] is '|' or ']')
            {
                answer.Append(source[++index]);
            }
            else if (source[index] == '|')
            {
                answers.Add(answer.ToString());
                answer.Clear();
            }
            else
            {
                answer.Append(source[index]);
            }
        }

        answers.Add(answer.ToString());
        return answers.ConvertAll(text => Space().Replace(text, " ").Trim());
    }

    /// <summary>
    /// As the player compares (shared/blanks/blanks.js), without Unicode normalisation, which a program without culture data cannot do: two
    /// alternatives that differ only in that are a needless line, not a mistake.
    /// </summary>
    private static string Compared(string text) =>
        Dash().Replace(DoubleQuote().Replace(SingleQuote().Replace(text, "'"), "\""), "-").ToUpperInvariant().Replace("ß", "SS", StringComparison.Ordinal);

    [GeneratedRegex("\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex("[\u2018-\u201b\u2032\u00b4`\u2039\u203a]", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuote();

    [GeneratedRegex("[\u201c-\u201f\u2033\u00ab\u00bb]", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleQuote();

    [GeneratedRegex("[\u2010-\u2015\u2212]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
