using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in waivers, SB103x.</summary>
public static class WaiverCodes
{
    /// <summary>A waiver of a code that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownCode = new(
        "SB1030", Severity.Error, "There is no finding '{0}' to waive.", "Write the code as the finding shows it, such as SB3004.");

    /// <summary>A waiver of a finding that must be mended.</summary>
    public static readonly DiagnosticDescriptor NotWaivable = new(
        "SB1031", Severity.Error, "{0} cannot be waived.", "Mend what it finds; only accessibility (SB3…) and the quality of questions (SB4…) are left to an author's judgement.");

    /// <summary>A waiver that does not say why.</summary>
    public static readonly DiagnosticDescriptor NoReason = new(
        "SB1032", Severity.Error, "The waiver of {0} gives no reason.", "Say why the finding may stand: {1}.");

    /// <summary>A reason for nothing.</summary>
    public static readonly DiagnosticDescriptor ReasonWithoutWaiver = new(
        "SB1033", Severity.Error, "This reason belongs to no waiver.", "Say what it waives, such as waive=\"SB3004\", or remove it.");

    /// <summary>A code that one waiver names twice.</summary>
    public static readonly DiagnosticDescriptor WaivedTwice = new(
        "SB1034", Severity.Error, "{0} is waived twice here.", "Keep one of the two.");

    /// <summary>A waiver of something that was not found.</summary>
    public static readonly DiagnosticDescriptor WaivesNothing = new(
        "SB1035", Severity.Warning, "The waiver of {0} waives nothing: {1}.", "Remove it, or move it to where the finding is.");

    /// <summary>All of them.</summary>
    internal static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UnknownCode,
        NotWaivable,
        NoReason,
        ReasonWithoutWaiver,
        WaivedTwice,
        WaivesNothing,
    ];
}
