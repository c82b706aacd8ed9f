using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ScormBuilder.Checks.Wording;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// What the checks of questions know of a language, as data. A language is added by a class such as <see cref="EnglishItems"/> and a line
/// in <see cref="All"/>; in all others only what needs no words is checked.
/// </summary>
internal sealed record ItemLanguage
{
    private static readonly ItemLanguage Other = new();

    private static readonly FrozenDictionary<string, ItemLanguage> All = new Dictionary<string, ItemLanguage>
    {
        ["en"] = EnglishItems.Words,
        ["de"] = GermanItems.Words,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds an option that as a whole is about other options; null where that is not checked, as with all that follows.</summary>
    public PhraseFinder? AboutOptions { get; init; }

    /// <summary>Finds, in a sentence that asks, the word that makes it ask for what is not so.</summary>
    public PhraseFinder? Negation { get; init; }

    /// <summary>Finds words that allow no exception.</summary>
    public PhraseFinder? Absolute { get; init; }

    /// <summary>Finds words that leave room for exceptions.</summary>
    public PhraseFinder? Hedge { get; init; }

    /// <summary>Finds, in a sentence that asks, that it asks how many or who: "all" and "nobody" are answers to it.</summary>
    public PhraseFinder? AmountAsked { get; init; }

    /// <summary>Finds an article before a gap.</summary>
    public PhraseFinder? ArticleBeforeGap { get; init; }

    /// <summary>Whether an article, in small letters, fits the option behind it; null when that cannot be told.</summary>
    public Func<string, string, bool?>? Fits { get; init; }

    /// <summary>What the forms of a word have in common; null for a word that says nothing about a subject.</summary>
    public Func<string, string?>? RootOf { get; init; }

    /// <summary>Articles.</summary>
    public FrozenSet<string> Articles { get; init; } = [];

    /// <summary>Words that turn a meaning round.</summary>
    public FrozenSet<string> Denials { get; init; } = [];

    /// <summary>Words that join two answers to one.</summary>
    public FrozenSet<string> Joining { get; init; } = [];

    /// <summary>The sign before decimals; null where numbers with signs are not read.</summary>
    public char? DecimalSign { get; init; }

    /// <summary>Reads an option that is a number or a range: groups as <see cref="OptionRange"/> uses them.</summary>
    public Regex Range => range.Value;

    /// <summary>Words of ranges: what stands before, between and behind the numbers.</summary>
    public RangeWords RangeWords
    {
        init => range = new(value.ToRegex);
    }

    private readonly Lazy<Regex> range = new(RangeWords.None.ToRegex);

    /// <summary>What is known of a language.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static ItemLanguage Of(string tag) => All.GetValueOrDefault(WordingLanguage.Primary(tag), Other);
}
