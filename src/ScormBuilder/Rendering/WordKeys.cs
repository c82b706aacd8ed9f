using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>Keys of the words that this program writes into content itself; the templates name theirs.</summary>
internal static class WordKeys
{
    /// <summary>Said of a link that opens a new tab.</summary>
    public const string OpensNewTab = "opens_new_tab";

    /// <summary>The name of a reference's number: <c>{number}</c>.</summary>
    public const string Reference = "reference";

    /// <summary>The name of a table that can be scrolled: <c>{number}</c> in its lesson, <c>{columns}</c>.</summary>
    public const string Table = "table";

    /// <summary>A length of time in hours: <c>{count}</c>.</summary>
    public const string Hours = "hours";

    /// <summary>The same in minutes.</summary>
    public const string Minutes = "minutes";

    /// <summary>The same in seconds.</summary>
    public const string Seconds = "seconds";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [OpensNewTab, Reference, Table, Hours, Minutes, Seconds];
}
