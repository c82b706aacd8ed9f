using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the wording of a course: SB303x. Each names the criterion of WCAG 2.2 that it rests on.</summary>
public static class WordingCodes
{
    /// <summary>Something on the page that is named by its colour alone.</summary>
    public static readonly DiagnosticDescriptor ByColour = new(
        "SB3030", Severity.Warning, "'{0}' points at something by its colour alone (WCAG 1.3.3, 1.4.1).", "Say also what it is called, or what is written in it.");

    /// <summary>Something on the page that is named by its place alone.</summary>
    public static readonly DiagnosticDescriptor ByPosition = new(
        "SB3031", Severity.Warning, "'{0}' points at something by its place on the page alone (WCAG 1.3.3).", "Say what it is called, or where it comes in the text, as in 'the picture after this paragraph'.");

    /// <summary>An acronym without its long form.</summary>
    public static readonly DiagnosticDescriptor Acronym = new(
        "SB3032", Severity.Warning, "The acronym '{0}' is used before anything says what it stands for (WCAG 3.1.4).", "Write 'its long form ({0})' here, or add a line to references.md: '*[{0}]: its long form'.");

    /// <summary>A sentence that is too long.</summary>
    public static readonly DiagnosticDescriptor LongSentence = new(
        "SB3033", Severity.Warning, "The sentence has {0} words, more than {1} (WCAG 3.1.5).", "Split it, or make a list of its parts.");

    /// <summary>A lesson that asks for far more schooling than its readers have.</summary>
    public static readonly DiagnosticDescriptor ReadingLevel = new(
        "SB3034", Severity.Warning, "The lesson reads like year {0} of school (Flesch-Kincaid), and its audience is '{1}', {2} years (WCAG 3.1.5).", "Write shorter sentences, beginning with the {3} words in {4}, and plainer words, beginning with {5}; or state another 'audience' in module.yaml.");

    /// <summary>A lesson in another language whose sentences are long throughout.</summary>
    public static readonly DiagnosticDescriptor LongSentences = new(
        "SB3035", Severity.Warning, "The sentences of the lesson have {0} words on average, more than {1} (WCAG 3.1.5).", "Split the longest ones, beginning with the {2} words in {3}.");

    /// <summary>A reason for a fixed time that is none.</summary>
    public static readonly DiagnosticDescriptor NoReasonForTime = new(
        "SB3036", Severity.Error, "'{0}' does not say why the time cannot be extended (WCAG 2.2.1).", "Say in a sentence in what way time is part of what is tested, or remove 'time-essential'.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        ByColour,
        ByPosition,
        Acronym,
        LongSentence,
        ReadingLevel,
        LongSentences,
        NoReasonForTime,
    ];
}
