using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Components;

/// <summary>The numbers that are right, both ends among them. In decimal arithmetic, so that 37 ± 0.1 ends at 37.1.</summary>
public sealed partial record NumericRange(decimal Low, decimal High)
{
    /// <summary>The smallest right number: digits, a decimal point where it is needed, no exponent.</summary>
    public string LowText => TextOf(Low);

    /// <summary>The largest one, likewise.</summary>
    public string HighText => TextOf(High);

    /// <summary>Reads <c>7</c>, <c>7..10</c> or <c>37 ± 0.5</c>; null when it is nothing of this. A range may come out upside down.</summary>
    public static NumericRange? TryRead(string text)
    {
        if (Notation().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var first = Number(match.Groups["first"].Value);
        var second = match.Groups["second"] is { Success: true } group ? Number(group.Value) : first;
        return match.Groups["tolerance"].Success ? new NumericRange(first - second, first + second) : new NumericRange(first, second);
    }

    /// <summary>Whether LMSs take both ends: at most five digits before the point and seven behind it (SCORM 2004 RTE 4.1.1.7, Moodle).</summary>
    public bool CanBeRecorded() => Fits(Low) && Fits(High);

    private static bool Fits(decimal number) => decimal.Abs(number) < 100_000 && decimal.Round(number, 7) == number;

    private static decimal Number(string text) => decimal.Parse(text.Replace('\u2212', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static string TextOf(decimal number) => number == 0 ? "0" : number.ToString("0.#######", CultureInfo.InvariantCulture);

    // Not so long that decimal arithmetic would round.
    [GeneratedRegex(
        "^(?<first>[-+\u2212]?[0-9]{1,12}(\\.[0-9]{1,12})?)(\\s*(\\.\\.|(?<tolerance>±))\\s*(?<second>[-+\u2212]?[0-9]{1,12}(\\.[0-9]{1,12})?))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
