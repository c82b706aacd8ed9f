using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// What the checks of the wording know of a language, as data. A language is added by a class such as <see cref="English"/> and a line
/// in <see cref="All"/>.
/// </summary>
internal sealed record WordingLanguage
{
    /// <summary>Languages written without blanks between words, in which nothing can be counted.</summary>
    private static readonly FrozenSet<string> WithoutBlanks = new[] { "zh", "ja", "yue", "th", "lo", "km", "my", "bo", "dz" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is known of all others: nothing.</summary>
    private static readonly WordingLanguage Other = new();

    private static readonly FrozenDictionary<string, WordingLanguage> All = new Dictionary<string, WordingLanguage>
    {
        ["en"] = English.Words,
        ["de"] = German.Words,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words written with a full stop that does not end a sentence, without it.</summary>
    public FrozenSet<string> Abbreviations { private get; init; } = [];

    /// <summary>The same where they stand before a number only, as in "Fig. 3".</summary>
    public FrozenSet<string> Counted { private get; init; } = [];

    /// <summary>Words behind which "3." is an ordinal number; empty where these are not written with a full stop.</summary>
    public FrozenSet<string> BeforeOrdinals { private get; init; } = [];

    /// <summary>Acronyms that everybody knows who reads the language.</summary>
    public FrozenSet<string> Acronyms { private get; init; } = [];

    /// <summary>Ordinary words that authors write in capitals to stress them.</summary>
    public FrozenSet<string> Stressed { private get; init; } = [];

    /// <summary>Phrases that point at something by its colour; null where that is not checked.</summary>
    public PhraseFinder? ByColour { get; init; }

    /// <summary>Phrases that point at something by its place; null where that is not checked.</summary>
    public PhraseFinder? ByPosition { get; init; }

    /// <summary>How many syllables a word has; null where texts are measured by the length of their sentences alone.</summary>
    public Func<ReadOnlySpan<char>, int>? Syllables { get; init; }

    /// <summary>Verbs of objectives; null where they are not looked at.</summary>
    public ObjectiveVerbs? Objectives { get; init; }

    /// <summary>What is known of a language.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static WordingLanguage Of(string tag) => All.GetValueOrDefault(Primary(tag), Other);

    /// <summary>Whether a language parts its words by blanks.</summary>
    public static bool PartsWords(string tag) => !WithoutBlanks.Contains(Primary(tag));

    /// <summary>The language of a tag, without where and how it is spoken.</summary>
    public static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    /// <summary>Whether a word is written with a full stop that ends no sentence.</summary>
    public bool IsAbbreviation(string word) => Abbreviations.Contains(word);

    /// <summary>Whether that is so before a number.</summary>
    public bool IsCounted(string word) => Counted.Contains(word);

    /// <summary>Whether a number with a full stop behind this word is an ordinal.</summary>
    public bool OrdinalsFollow(string word) => BeforeOrdinals.Contains(word);

    /// <summary>Whether everybody knows an acronym.</summary>
    public bool Knows(string acronym) => International.Contains(acronym) || Acronyms.Contains(acronym);

    /// <summary>Whether a word in capitals is an ordinary one.</summary>
    public bool IsStressed(string word) => Stressed.Contains(word);

    /// <summary>A list of words from one line.</summary>
    public static FrozenSet<string> List(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Acronyms that are known as words of their own in every language, units, currencies and sizes among them.</summary>
    private static readonly FrozenSet<string> International = List(
        "USA US UK EU UN UNO NATO NASA OK TV CD DVD PC PDF ID FAQ SMS PIN GPS USB UFO WC VIP DNA HTML URL WWW LED UV IT AM PM "
        + "KB MB GB TB KW MW GW EUR USD GBP CHF XS XL XXL CO CO2 NO2 H2O SOS TNT");
}
