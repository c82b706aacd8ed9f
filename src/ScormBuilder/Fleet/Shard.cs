using System.Collections.Immutable;
using System.Globalization;

namespace ScormBuilder.Fleet;

/// <summary>
/// One of several parts of a fleet, each for a machine of its own. The parts are dealt out like cards, by the modules' names alone: sizes could
/// differ between checkouts (line ends, large files that were not fetched), and then a module would be in no part or in two.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>Reads <c>2/8</c>; null when that is no part.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
                ? new Shard(number, count)
                : null;
    }

    /// <summary>The modules of this part, in order. Every module is in exactly one part, and no part has two more than another.</summary>
    public ImmutableArray<string> Of(ModuleList fleet) => [.. fleet.Folders.Where((_, index) => index % Count == Number - 1)];

    /// <summary>The part as it is written: <c>2/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
