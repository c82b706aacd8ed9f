using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the pretest.</summary>
public static class PretestCodes
{
    /// <summary>A setting of the assessment in a pretest.</summary>
    public static readonly DiagnosticDescriptor OtherKey = new("SB2210", Severity.Error, "'{0}' has no place in a pretest: {1}.", "Remove it.");

    /// <summary>A second pretest.</summary>
    public static readonly DiagnosticDescriptor Second = new(
        "SB2211", Severity.Error, "There is a pretest already, at {0}.", "A module has at most one; make this a plain lesson.");

    /// <summary>A pretest after other lessons.</summary>
    public static readonly DiagnosticDescriptor NotFirst = new(
        "SB2212", Severity.Error, "The pretest is lesson {0}, but it shows what learners know before the first one.", "Make it the first lesson: give its file the lowest number.");

    /// <summary>A pretest without questions.</summary>
    public static readonly DiagnosticDescriptor NoQuestions = new(
        "SB2213", Severity.Error, "The pretest has no question.", "Add at least one, with the objective that it asks about.");

    /// <summary>A question without right answers in a pretest.</summary>
    public static readonly DiagnosticDescriptor Unscored = new(
        "SB2214", Severity.Error, "A {0} has no right answer, so it cannot show what was gained and cannot stand in the pretest.", "Move it to a lesson.");

    /// <summary>A pretest in a course of several SCOs.</summary>
    public static readonly DiagnosticDescriptor NeedsSingleSco = new(
        "SB2215",
        Severity.Error,
        "A pretest needs 'structure: single-sco': where lessons are SCOs of their own, the assessment does not know its answers.",
        "Write 'structure: single-sco' in module.yaml, or make this a plain lesson.");

    /// <summary>A pretest that is compared with nothing.</summary>
    public static readonly DiagnosticDescriptor NoAssessment = new(
        "SB2216", Severity.Warning, "There is no assessment, so the course cannot show what was gained since the pretest.", "Add an assessment of the same objectives.");

    /// <summary>A question that counts for no objective.</summary>
    public static readonly DiagnosticDescriptor NoObjective = new(
        "SB2217", Severity.Warning, "The pretest's question '{0}' names no objective, so its answer is part of no gain.", "Name one that the assessment tests too: objective={1}.");

    /// <summary>A question about what the assessment does not test.</summary>
    public static readonly DiagnosticDescriptor NotAssessed = new(
        "SB2218",
        Severity.Warning,
        "The pretest's question '{0}' is about the objective '{1}', which the assessment does not test, so no gain can be shown.",
        "Add a question about it to the assessment, or give this one another objective.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [OtherKey, Second, NotFirst, NoQuestions, Unscored, NeedsSingleSco, NoAssessment, NoObjective, NotAssessed];
}
