using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings while a package is put together: SB52xx.</summary>
public static class PackagingCodes
{
    /// <summary>A file that LMSs refuse to take in.</summary>
    public static readonly DiagnosticDescriptor RefusedFile = new(
        "SB5201", Severity.Error, "'{0}' is a file of a kind that many LMSs refuse, because servers could run it.",
        "Put it into a .zip file and link to that.");

    /// <summary>Two files that would take the same place.</summary>
    public static readonly DiagnosticDescriptor SamePath = new(
        "SB5202", Severity.Error, "'{0}' and '{1}' would have the same name in the package.",
        "Rename one of them; capital and small letters are the same on many systems.");

    /// <summary>A package over the limit of the zip format without its 64-bit extension.</summary>
    public static readonly DiagnosticDescriptor PackageTooLarge = new(
        "SB5203", Severity.Error, "The package would have {0} of files; a zip file that every LMS reads holds less than 4.29 GB.",
        "Make the largest files smaller, '{1}' first.");

    /// <summary>More entries than a zip file without its 64-bit extension has.</summary>
    public static readonly DiagnosticDescriptor TooManyFiles = new(
        "SB5204", Severity.Error, "The package would have {0} files; a zip file that every LMS reads holds at most 65,534.",
        "Remove some of them.");

    /// <summary>Two modules of one run that are one and the same to the LMS.</summary>
    public static readonly DiagnosticDescriptor SamePackage = new(
        "SB5205", Severity.Error, "This module and '{0}' have the same id and version, so that both would be {1}.",
        "Give one of them another id, or build them into different folders.");

    /// <summary>Several SCOs of SCORM 2004, which Moodle cannot play one after the other.</summary>
    public static readonly DiagnosticDescriptor SeveralScosInMoodle = new(
        "SB5206", Severity.Warning, "In Moodle the package for {0} records only the first lesson that is opened: once it has ended, no other can start on the same page.",
        "For Moodle write 'structure: single-sco', or build for scorm-1.2.");

    /// <summary>An order of lessons that a web server does not keep.</summary>
    public static readonly DiagnosticDescriptor OrderNotKeptOnTheWeb = new(
        "SB5207", Severity.Warning, "On a web server every lesson that is a page of its own can be opened at any time, whatever 'navigation' says.",
        "Write 'structure: single-sco', or leave out 'navigation: sequential'.");

    /// <summary>An exit after which SCORM 2004 keeps nothing.</summary>
    public static readonly DiagnosticDescriptor NormalExitStartsAfresh = new(
        "SB5208", Severity.Warning, "With 'exit-when-finished: normal' an LMS drops the data of a finished course in {0}: the next launch starts afresh.",
        "Write 'exit-when-finished: suspend', unless your LMS rolls up only after a normal exit.");

    /// <summary>More values than Moodle takes at once.</summary>
    public static readonly DiagnosticDescriptor TooManyValuesForMoodle = new(
        "SB5209", Severity.Warning, "A learner who answers everything has {0} values in {1}; Moodle takes 5,000 at once and refuses the rest with them.",
        "For Moodle split the module, or build for scorm-1.2.");

    /// <summary>A link to another lesson from a lesson that is a SCO of its own.</summary>
    public static readonly DiagnosticDescriptor LinkBetweenScos = new(
        "SB5210", Severity.Error, "A link to the lesson '{0}' cannot work: with 'structure: sco-per-lesson' only the LMS opens lessons.",
        "Name the lesson in words, or write 'structure: single-sco'.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        RefusedFile,
        SamePath,
        PackageTooLarge,
        TooManyFiles,
        SamePackage,
        SeveralScosInMoodle,
        OrderNotKeptOnTheWeb,
        NormalExitStartsAfresh,
        TooManyValuesForMoodle,
        LinkBetweenScos,
    ];
}
