using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the writing of questions with options: SB400x. Each says what it gives away, or what it tests instead.</summary>
public static class ItemWritingCodes
{
    /// <summary>A right option that is clearly longer than all wrong ones.</summary>
    public static readonly DiagnosticDescriptor LongestKey = new(
        "SB4001", Severity.Warning, "The right option has {0} characters, the longest wrong one {1}: who does not know the answer takes the longest.", "Write wrong options as fully as the right one, or move a part of it into '> [!WHY]'.");

    /// <summary>An assessment in which the right option is mostly the longest.</summary>
    public static readonly DiagnosticDescriptor LongestKeys = new(
        "SB4002", Severity.Warning, "In {0} of {1} questions with one right answer, that is the longest option, more often than chance explains: who always takes the longest gains by it.", "Shorten right options, or write wrong ones more fully, until about as many are among the shorter ones.");

    /// <summary>An option about other options.</summary>
    public static readonly DiagnosticDescriptor AboutOptions = new(
        "SB4003", Severity.Warning, "'{0}' is about the other options: who knows two of them knows it too, and where options change places it means nothing.", "Replace it by an option of its own; where several are right, mark all options with '[ ]' and '[x]'.");

    /// <summary>A negative question that can be read over.</summary>
    public static readonly DiagnosticDescriptor NegativeStem = new(
        "SB4004", Severity.Warning, "The question turns on '{0}', which is easily read over: then who knows the answer gets it wrong.", "Ask for what is so, or stress the word: '**{0}**'.");

    /// <summary>Options that do not exclude each other.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "SB4005", Severity.Warning, "The options '{0}' and '{1}' overlap ({2}): who knows the answer cannot tell which one is meant, and who does not can often rule both out.", "Word them so that each excludes the other.");

    /// <summary>An assessment whose right options stand mostly, or never, in one place.</summary>
    public static readonly DiagnosticDescriptor KeyPlaces = new(
        "SB4006", Severity.Warning, "The place of an option tells whether it is right, since {0}: who notices need not read.", "Set 'shuffle: true', or spread the right options over all places.");

    /// <summary>Absolute words in wrong options only, or careful ones in right options only.</summary>
    public static readonly DiagnosticDescriptor Tone = new(
        "SB4007", Severity.Warning, "{0}: who does not know the answer goes by the tone, as {1}.", "Word right and wrong options alike.");

    /// <summary>A word of the question that only the right option repeats.</summary>
    public static readonly DiagnosticDescriptor Echo = new(
        "SB4008", Severity.Warning, "The right option repeats '{0}' from the question, and no wrong one has a word of it: the echo gives the answer away.", "Use another word, or repeat words of the question in wrong options too.");

    /// <summary>An article that fits the right option and not all wrong ones.</summary>
    public static readonly DiagnosticDescriptor ArticleCue = new(
        "SB4009", Severity.Warning, "'{0}' before the gap does not fit '{1}': grammar alone rules out {2} of {3} wrong options.", "Begin each option with its article, and end the question before it.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        LongestKey,
        LongestKeys,
        AboutOptions,
        NegativeStem,
        Overlap,
        KeyPlaces,
        Tone,
        Echo,
        ArticleCue,
    ];
}
