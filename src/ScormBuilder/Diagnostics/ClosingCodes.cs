using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in what comes after passing, and in the minimum time.</summary>
public static class ClosingCodes
{
    /// <summary>An ordinary lesson behind one that comes after passing.</summary>
    public static readonly DiagnosticDescriptor NotLast = new(
        "SB2220", Severity.Error, "This lesson comes after passing, and '{0}' follows it, which does not.", "Give its file a number behind those of all other lessons.");

    /// <summary>An assessment that opens once it is passed.</summary>
    public static readonly DiagnosticDescriptor Assessment = new(
        "SB2221", Severity.Error, "An assessment cannot come after passing.", "Remove 'after-passing', or 'assessment'.");

    /// <summary>A question with right answers in a lesson that comes after passing.</summary>
    public static readonly DiagnosticDescriptor ScoredQuestion = new(
        "SB2222", Severity.Error, "'{0}' has right answers; a lesson that comes after passing asks for views and confirmations only.",
        "Move it to a lesson before the end, or ask with 'rating', 'reflection' or 'attestation'.");

    /// <summary>After passing, in a course whose lessons are SCOs.</summary>
    public static readonly DiagnosticDescriptor NeedsSingleSco = new(
        "SB2223", Severity.Error, "'{0}' needs 'structure: single-sco': a SCO does not know what was done in another.", "Change 'structure', or remove '{0}'.");

    /// <summary>Nothing that could be passed or done before.</summary>
    public static readonly DiagnosticDescriptor NothingBefore = new(
        "SB2224", Severity.Error, "There is no lesson before this one, so nothing could open it.", "Add a lesson, or remove 'after-passing'.");

    /// <summary>A statement that takes the words of an objective that is not there.</summary>
    public static readonly DiagnosticDescriptor NoSuchObjective = new(
        "SB2225", Severity.Error, "The statement has no words, and there is no objective '{0}' to take them from.", "{1}");

    /// <summary>An attestation that says nothing.</summary>
    public static readonly DiagnosticDescriptor NoStatement = new(
        "SB2226", Severity.Error, "The attestation says nothing that could be confirmed.", "Write the statement as a paragraph.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotLast, Assessment, ScoredQuestion, NeedsSingleSco, NothingBefore, NoSuchObjective, NoStatement];
}
