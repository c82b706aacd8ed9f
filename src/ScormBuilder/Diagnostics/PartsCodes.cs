using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in blocks of parts and of steps, SB216x.</summary>
public static class PartsCodes
{
    /// <summary>A block of parts without one.</summary>
    public static readonly DiagnosticDescriptor NoParts = new(
        "SB2160", Severity.Error, "The block '{0}' has no heading, so it has no parts.", "Begin each part with a heading, such as '### The first part'.");

    /// <summary>Text that is in no part.</summary>
    public static readonly DiagnosticDescriptor TextBeforeParts = new(
        "SB2161", Severity.Error, "This stands in the block '{0}' before its first part.", "Move it out, in front of the block, or under one of the headings of the highest level.");

    /// <summary>A single part where several are meant.</summary>
    public static readonly DiagnosticDescriptor OnePart = new(
        "SB2162", Severity.Error, "The block '{0}' has only one part.", "Give it another heading of the same level, or write its text without the block.");

    /// <summary>Two parts with one name.</summary>
    public static readonly DiagnosticDescriptor SameHeading = new(
        "SB2163", Severity.Error, "The heading '{0}' stands over two parts of the block '{1}'.", "Give each part a heading that tells it from the others.");

    /// <summary>A heading with nothing under it.</summary>
    public static readonly DiagnosticDescriptor EmptyPart = new(
        "SB2164", Severity.Error, "The part '{0}' is empty.", "Write text under its heading, or remove it.");

    /// <summary>Steps without a list.</summary>
    public static readonly DiagnosticDescriptor NoSteps = new(
        "SB2165", Severity.Error, "The steps are not an ordered list.", "Write them as '1. The first step', '2. The second step'.");

    /// <summary>A process of one step.</summary>
    public static readonly DiagnosticDescriptor OneStep = new(
        "SB2166", Severity.Error, "There is only one step.", "Add the others, or write it without the block.");

    /// <summary>Something between or beside the steps that splits them.</summary>
    public static readonly DiagnosticDescriptor StepsInterrupted = new(
        "SB2167", Severity.Error, "{0} stands beside the steps.", "Indent what belongs to a step as far as its text; what else there is stands outside of the block.");

    /// <summary>More columns than fit.</summary>
    public static readonly DiagnosticDescriptor TooManyColumns = new(
        "SB2168", Severity.Error, "There are {0} columns; at most {1} fit side by side.", "Use a table, cards, or a second block of columns.");

    /// <summary>A link in what becomes a button.</summary>
    public static readonly DiagnosticDescriptor LinkInHeading = new(
        "SB2169", Severity.Error, "The heading of a part of '{0}' holds a link or a footnote, but it is a button itself.", "Move the link or the footnote into the text under it.");

    /// <summary>All of them.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoParts,
        TextBeforeParts,
        OnePart,
        SameHeading,
        EmptyPart,
        NoSteps,
        OneStep,
        StepsInterrupted,
        TooManyColumns,
        LinkInHeading,
    ];
}
