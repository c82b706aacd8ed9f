using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the sequencing of a package for SCORM 2004: SB63xx.</summary>
public static class SequencingCodes
{
    /// <summary>Two shared rules with one identifier.</summary>
    public static readonly DiagnosticDescriptor DuplicateSequencing = new(
        "SB6301", Severity.Error, "The sequencing '{0}' is in the collection more than once.",
        "Give one of them another ID.");

    /// <summary>Shared rules that there are not.</summary>
    public static readonly DiagnosticDescriptor UnknownSequencing = new(
        "SB6302", Severity.Error, "There is no sequencing '{0}' in the collection.",
        "Name one that there is, or write the rules here.");

    /// <summary>An objective that an activity has twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateObjective = new(
        "SB6303", Severity.Error, "The activity has the objective '{0}' more than once.",
        "Give one of them another objectiveID.");

    /// <summary>A condition on an objective that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownObjective = new(
        "SB6304", Severity.Error, "A rule asks for the objective '{0}', which the activity does not have.",
        "Declare it among the activity's objectives.");

    /// <summary>A map that leads nowhere.</summary>
    public static readonly DiagnosticDescriptor MapWithoutTarget = new(
        "SB6305", Severity.Error, "A mapInfo names no targetObjectiveID.",
        "Name the global objective.");

    /// <summary>A measure out of its range.</summary>
    public static readonly DiagnosticDescriptor WrongMeasure = new(
        "SB6306", Severity.Error, "The measure '{0}' is no number from -1 to 1.",
        "Write one.");

    /// <summary>An organization without flow.</summary>
    public static readonly DiagnosticDescriptor NoFlow = new(
        "SB6307", Severity.Warning, "The organization has no flow, so that Start and Continue fail in strict players.",
        "Write <imsss:controlMode choice=\"true\" flow=\"true\"/>.");

    /// <summary>An organization that nothing can start.</summary>
    public static readonly DiagnosticDescriptor NoStart = new(
        "SB6308", Severity.Error, "The organization has neither choice nor flow, so that no learner gets into it.",
        "Allow one of them in its controlMode.");

    /// <summary>A SCO whose status the LMS decides.</summary>
    public static readonly DiagnosticDescriptor LmsDecides = new(
        "SB6309", Severity.Warning, "The {0} leaves it to the LMS to call it complete and satisfied on exit, whatever the learner did.",
        "Write <imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/>.");

    /// <summary>Objectives of an activity that write the same.</summary>
    public static readonly DiagnosticDescriptor WrittenTwice = new(
        "SB6310", Severity.Error, "Several objectives of the activity write the global objective '{0}'.",
        "Let one of them write it.");

    /// <summary>An objective that is read from two places.</summary>
    public static readonly DiagnosticDescriptor ReadTwice = new(
        "SB6311", Severity.Error, "The objective reads its {0} from several global objectives.",
        "Let it read one.");

    /// <summary>A global objective that nobody writes.</summary>
    public static readonly DiagnosticDescriptor NeverWritten = new(
        "SB6312", Severity.Warning, "The global objective '{0}' is read, and no activity writes it.",
        "Write it somewhere, or do not read it.");

    /// <summary>Parts that ADL advises against.</summary>
    public static readonly DiagnosticDescriptor Discouraged = new(
        "SB6313", Severity.Warning, "LMSs need not know '{0}', and ADL advises against it.",
        "Leave it out.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        DuplicateSequencing,
        UnknownSequencing,
        DuplicateObjective,
        UnknownObjective,
        MapWithoutTarget,
        WrongMeasure,
        NoFlow,
        NoStart,
        LmsDecides,
        WrittenTwice,
        ReadTwice,
        NeverWritten,
        Discouraged,
    ];
}
