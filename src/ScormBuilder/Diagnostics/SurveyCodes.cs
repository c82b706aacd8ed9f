using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in questions that nobody answers rightly or wrongly: reflections, ratings and attestations.</summary>
public static class SurveyCodes
{
    /// <summary>A setting for scores.</summary>
    public static readonly DiagnosticDescriptor Attribute = new(
        "SB2158", Severity.Error, "'{0}' is for questions with right answers; '{1}' has none.", "Remove it.");

    /// <summary>A remark on right or wrong answers.</summary>
    public static readonly DiagnosticDescriptor RightOrWrong = new(
        "SB2159", Severity.Error, "'[!{0}]' is for answers that are right or wrong; those to '{1}' are neither.", "Remove it, or write it as '[!WHY]', which everybody reads.");

    /// <summary>A question without right answers in an assessment.</summary>
    public static readonly DiagnosticDescriptor InAssessment = new(
        "SB2191", Severity.Error, "'{0}' is never scored, so it cannot stand in the assessment.", "Move it to a lesson.");

    /// <summary>A rating without table.</summary>
    public static readonly DiagnosticDescriptor NoTable = new(
        "SB2192", Severity.Error, "The rating has no table.", "Write one: a statement in each row, and beside 'Statement' the labels of the scale in the header.");

    /// <summary>A scale with fewer than two steps.</summary>
    public static readonly DiagnosticDescriptor ShortScale = new(
        "SB2193", Severity.Error, "The scale has {0}; it needs two steps at least.", "Write the labels beside the first cell of the header, such as '1 Disagree | 2 | 3 | 4 | 5 Agree'.");

    /// <summary>A scale with too many steps.</summary>
    public static readonly DiagnosticDescriptor LongScale = new(
        "SB2194", Severity.Error, "The scale has {0} steps; it can have 11.", "Leave some of them out.");

    /// <summary>A step without label.</summary>
    public static readonly DiagnosticDescriptor NoLabel = new(
        "SB2195", Severity.Error, "Step {0} of the scale has no label.", "Write a number or words into this cell of the header.");

    /// <summary>The same statement or label twice.</summary>
    public static readonly DiagnosticDescriptor Repeated = new(
        "SB2196", Severity.Error, "The {0} '{1}' occurs twice.", "Change or remove one of them.");

    /// <summary>A cell that learners are to fill.</summary>
    public static readonly DiagnosticDescriptor FilledCell = new(
        "SB2197", Severity.Error, "This cell is not empty: '{0}'.", "Leave the cells beside a statement empty: they are what learners choose from.");

    /// <summary>A rating without statements.</summary>
    public static readonly DiagnosticDescriptor NoStatements = new(
        "SB2198", Severity.Error, "The rating has no statements.", "Write one in each row below the header.");

    /// <summary>A row without statement.</summary>
    public static readonly DiagnosticDescriptor NoStatement = new(
        "SB2199", Severity.Error, "Row {0} has no statement.", "Write it into the first cell, or remove the row.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Attribute, RightOrWrong, InAssessment, NoTable, ShortScale, LongScale, NoLabel, Repeated, FilledCell, NoStatements, NoStatement,
    ];
}
