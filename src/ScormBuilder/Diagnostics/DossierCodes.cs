using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>What is in the way of a dossier for the accreditor: SB705x.</summary>
public static class DossierCodes
{
    /// <summary>A course for which nobody asks for evidence.</summary>
    public static readonly DiagnosticDescriptor NothingToShow = new(
        "SB7050", Severity.Error, "There is no dossier of a course that is neither continuing education nor training of staff.", "Add 'education' or 'training' to module.yaml.");

    /// <summary>More credit than the formula gives.</summary>
    public static readonly DiagnosticDescriptor TooManyHours = new(
        "SB7051", Severity.Warning, "{0} hours of credit are declared ({1} minutes), but the hours sheet computes {2} minutes{3}.", "Lower 'hours', or show the accreditor what the rest of the time is spent on, such as by a trial.");

    /// <summary>An earlier version of something else.</summary>
    public static readonly DiagnosticDescriptor OtherCourse = new(
        "SB7052", Severity.Error, "'{0}' is no earlier version of this course: it is '{1}', and this is '{2}'.", "Name a package of the same course after --previous.");

    /// <summary>An earlier version that is later.</summary>
    public static readonly DiagnosticDescriptor LaterVersion = new(
        "SB7053", Severity.Error, "'{0}' is no earlier version of this course: it is {1}, and this is {2}.", "Raise the 'version' of the module, or leave that package out.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NothingToShow, TooManyHours, OtherCourse, LaterVersion];
}
