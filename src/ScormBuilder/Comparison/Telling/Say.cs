using System.Globalization;
using ScormBuilder.Comparison.Reading;

namespace ScormBuilder.Comparison.Telling;

/// <summary>How sentences name and count.</summary>
internal static class Say
{
    private const int Longest = 90;
    private const int MostNames = 12;

    /// <summary>A text of the course in quotation marks, cut where it is long.</summary>
    public static string Quote(string text)
    {
        var line = PageText.OneLine(text);
        var end = line.Length <= Longest ? line.Length : line.LastIndexOf(' ', Longest) is > Longest / 2 and var space ? space : Longest - 1;
        return $"“{line[..(end < line.Length && char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)]}{(end < line.Length ? "…" : "")}”";
    }

    /// <summary>What something was and is.</summary>
    public static string FromTo(string before, string after) => $"from {Quote(before)} to {Quote(after)}";

    /// <summary>A number with what it counts.</summary>
    public static string Count(int number, string one) => $"{number.ToString("N0", CultureInfo.InvariantCulture)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>A list of names, cut where it is long.</summary>
    public static string List(IReadOnlyCollection<string> names) => names.Count switch
    {
        0 => "",
        1 => names.First(),
        > MostNames => $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more",
        _ => $"{string.Join(", ", names.SkipLast(1))} and {names.Last()}",
    };

    /// <summary>How often something can be tried; 0: without limit.</summary>
    public static string Times(int attempts) => attempts switch
    {
        0 => "without limit",
        1 => "once",
        2 => "twice",
        _ => $"{attempts.ToString("N0", CultureInfo.InvariantCulture)} times",
    };

    /// <summary>A percentage that is kept in hundredths.</summary>
    public static string Percent(int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number with its decimals.</summary>
    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>A length of time.</summary>
    public static string Time(int seconds) => string.Join(' ', new[]
    {
        (Count: seconds / 3600, One: "hour"), (Count: seconds / 60 % 60, One: "minute"), (Count: seconds % 60, One: "second"),
    }.Where(part => part.Count > 0).Select(part => Count(part.Count, part.One)));

    /// <summary>A sentence on one line.</summary>
    public static string Line(string sentence) => PageText.OneLine(sentence);
}
