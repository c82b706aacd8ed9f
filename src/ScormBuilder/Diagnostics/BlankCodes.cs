using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in questions with blanks: SB2140 to SB2149.</summary>
public static class BlankCodes
{
    /// <summary>A question without blank.</summary>
    public static readonly DiagnosticDescriptor NoBlank = new(
        "SB2140", Severity.Error, "The question has no blank.", "Write the answer where it belongs in the text, such as {0}.");

    /// <summary>A blank that is never closed.</summary>
    public static readonly DiagnosticDescriptor UnclosedBlank = new(
        "SB2141", Severity.Error, "This '[[' is never closed.", "End the blank with ']]'; brackets that are no blank begin with '\\['.");

    /// <summary>A blank, or an alternative, without text.</summary>
    public static readonly DiagnosticDescriptor EmptyAnswer = new(
        "SB2142", Severity.Error, "The blank '[[{0}]]' has an empty answer.", "Write what is right between the brackets, alternatives with '|' between them; '\\|' stands for the character.");

    /// <summary>An answer that is longer than what learners can type.</summary>
    public static readonly DiagnosticDescriptor AnswerTooLong = new(
        "SB2143", Severity.Error, "The answer '{0}' has {1} characters; learners can type 60.", "Shorten it, or make two blanks of it.");

    /// <summary>More alternatives than can be recorded.</summary>
    public static readonly DiagnosticDescriptor TooManyAnswers = new(
        "SB2144", Severity.Error, "The blank has {0} alternatives; at most five can be recorded.", "Keep the most likely ones; capital letters and spaces need none.");

    /// <summary>Two alternatives that are compared as one.</summary>
    public static readonly DiagnosticDescriptor EqualAnswers = new(
        "SB2145", Severity.Error, "The alternative '{0}' is the same as another one: capital letters, spaces, and kinds of quotation marks and hyphens do not count.", "Remove it.");

    /// <summary>A blank where none can be.</summary>
    public static readonly DiagnosticDescriptor MisplacedBlank = new(
        "SB2146", Severity.Error, "A blank cannot stand {0}.", "Move it into the text that asks; brackets that are no blank begin with '\\['.");

    /// <summary>More blanks than the question takes.</summary>
    public static readonly DiagnosticDescriptor TooManyBlanks = new(
        "SB2147", Severity.Error, "The question has {0} blanks; at most {1} can be recorded.", "Make several questions of it.");

    /// <summary>A number that cannot be read.</summary>
    public static readonly DiagnosticDescriptor NotANumber = new(
        "SB2148", Severity.Error, "'{0}' is no number.", "Write digits with a decimal point and without thousands separators, in every language: [[1500.5]], a range [[7..10]], or with a tolerance [[37 ± 0.5]].");

    /// <summary>Numbers that cannot be the answer.</summary>
    public static readonly DiagnosticDescriptor WrongRange = new(
        "SB2149", Severity.Error, "'{0}' {1}.", "{2}.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoBlank,
        UnclosedBlank,
        EmptyAnswer,
        AnswerTooLong,
        TooManyAnswers,
        EqualAnswers,
        MisplacedBlank,
        TooManyBlanks,
        NotANumber,
        WrongRange,
    ];
}
