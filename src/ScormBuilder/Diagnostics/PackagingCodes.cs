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

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [RefusedFile, SamePath, PackageTooLarge, TooManyFiles, SamePackage];
}
