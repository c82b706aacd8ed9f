using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Items;

/// <summary>The numbers that an option stands for: one, those from one to another, or those on one side of it.</summary>
/// <param name="Low">The lowest of them; null when there is none.</param>
/// <param name="High">The highest; null when there is none.</param>
/// <param name="HasLow">Whether the lowest itself belongs to them, as in "at least 5", and not in "more than 5".</param>
/// <param name="HasHigh">The same of the highest.</param>
/// <param name="Unit">What is counted, such as "days"; may be empty.</param>
internal sealed record OptionRange(decimal? Low, decimal? High, bool HasLow, bool HasHigh, string Unit)
{
    private bool IsNumber => Low == High;

    /// <summary>Reads an option that is nothing but a range or a number with its unit; null when it is something else.</summary>
    public static OptionRange? TryRead(string text, ItemLanguage language)
    {
        if (!text.Any(char.IsAsciiDigit) || language.Range.Match(text.Trim('"', '“', '”', '„', ' ', '.')) is not { Success: true } match)
        {
            return null;
        }

        decimal? Number(string group) => match.Groups[group] is { Success: true } number ? Read(number.Value, language) : null;
        var unit = match.Groups["unit"].Value.Trim().ToLowerInvariant();
        var (one, two) = (Number("one"), Number("two"));
        if (one is null || (match.Groups["two"].Success && two is null))
        {
            return null;
        }

        bool Is(string group) => match.Groups[group].Success;
        return Is("two") ? one < two ? new(one, two, true, true, unit) : null
            : Is("over") ? new(one, null, false, false, unit)
            : Is("least") || Is("more") ? new(one, null, true, false, unit)
            : Is("under") ? new(null, one, false, false, unit)
            : Is("most") || Is("less") ? new(null, one, false, true, unit)
            : new(one, one, true, true, unit);
    }

    /// <summary>A number that belongs to both; null when there is none, or when that is no fault: "at least 8" and "at least 12" are two rules.</summary>
    public decimal? Shared(OptionRange other)
    {
        if ((Unit != other.Unit && (IsNumber || other.IsNumber || (Unit.Length > 0 && other.Unit.Length > 0)))
            || (Low is null && other.Low is null)
            || (High is null && other.High is null))
        {
            return null;
        }

        var (low, hasLow) = Low is null || other.Low > Low ? (other.Low, other.HasLow) : other.Low is null || Low > other.Low ? (Low, HasLow) : (Low, HasLow && other.HasLow);
        var (high, hasHigh) = High is null || other.High < High ? (other.High, other.HasHigh) : other.High is null || High < other.High ? (High, HasHigh) : (High, HasHigh && other.HasHigh);
        return low < high ? hasLow ? low : hasHigh ? high : (low + high) / 2
            : low == high && hasLow && hasHigh ? low
            : null;
    }

    /// <summary>A number as the language writes it: neither "1.000" nor "1,5" is the same in every one.</summary>
    private static decimal? Read(string text, ItemLanguage language)
    {
        var isNegative = text[0] is '-' or '−' or '–';
        var digits = isNegative ? text[1..] : text;
        if (digits.Any(character => !char.IsAsciiDigit(character)))
        {
            if (language.DecimalSign is not { } sign || !Regex.IsMatch(digits, $"^(\\d{{1,3}}([{(sign == ',' ? '.' : ',')}\\u00A0\\u202F’]\\d{{3}})+|\\d+)(\\{sign}\\d+)?$"))
            {
                return null;
            }

            digits = string.Concat(digits.Where(character => char.IsAsciiDigit(character) || character == sign)).Replace(sign, '.');
        }

        return digits.Length <= 15 ? (isNegative ? -1 : 1) * decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }
}
