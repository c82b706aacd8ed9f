using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in hotspots: SB2150 to SB2157.</summary>
public static class HotspotCodes
{
    /// <summary>No picture.</summary>
    public static readonly DiagnosticDescriptor NoPicture = new(
        "SB2150", Severity.Error, "The hotspot has no picture.", "Name one on this line: {{#its-id image=media/picture.svg alt=\"What it shows\"}}.");

    /// <summary>A picture without alternative text.</summary>
    public static readonly DiagnosticDescriptor NoAlternative = new(
        "SB2151", Severity.Error, "The picture of the hotspot has no alternative text (WCAG 1.1.1).", "Add alt=\"…\": what it shows, without the answer.");

    /// <summary>An option without region.</summary>
    public static readonly DiagnosticDescriptor NoRegion = new(
        "SB2152", Severity.Error, "This option has no region.", "End it with left, top, width and height in percent of the picture, such as {{rect=40,35,20,20}}.");

    /// <summary>A region that is not written as one.</summary>
    public static readonly DiagnosticDescriptor MalformedRegion = new(
        "SB2153", Severity.Error, "'{0}' is no region.", "Write left, top, width and height in percent, four numbers with commas between them and no blanks, such as {{rect=40,35,20,20.5}}.");

    /// <summary>A region that is empty or not on the picture.</summary>
    public static readonly DiagnosticDescriptor RegionOffPicture = new(
        "SB2154", Severity.Error, "The region '{0}' {1}.", "Left and top begin at 0, width and height are above 0, and neither left and width nor top and height add up to more than 100.");

    /// <summary>Two regions in one place.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "SB2155", Severity.Error, "The region of this option and that of '{0}' lie on each other, so that nobody can tell which one is meant.", "Make one of them smaller, or move it.");

    /// <summary>An alternative text with the answer in it.</summary>
    public static readonly DiagnosticDescriptor AlternativeTells = new(
        "SB2156", Severity.Warning, "The alternative text of the picture names the right answer, '{0}', and no other option.", "Say what the picture shows as a whole.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoPicture,
        NoAlternative,
        NoRegion,
        MalformedRegion,
        RegionOffPicture,
        Overlap,
        AlternativeTells,
    ];
}
