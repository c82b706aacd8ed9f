using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the cues of captions and descriptions: SB304x, by WCAG 2.2.</summary>
public static class CaptionCodes
{
    /// <summary>A file without cues.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "SB3040", Severity.Error, "The {0} have no cues (WCAG {1}).", "Write what they are to say, each cue below its times: 00:01.500 --> 00:04.000.");

    /// <summary>A file, or a part of it, that players do not understand.</summary>
    public static readonly DiagnosticDescriptor Unparsable = new(
        "SB3041", Severity.Error, "The file of {0} is no WebVTT: it {1} (WCAG {2}).", "{3}.");

    /// <summary>A cue that begins before the one above it.</summary>
    public static readonly DiagnosticDescriptor OutOfOrder = new(
        "SB3042", Severity.Error, "The cue begins at {0}, earlier than the one above it, which begins at {1} (WCAG {2}).", "Put the cues in the order of their times.");

    /// <summary>A cue that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "SB3043", Severity.Error, "The cue ends at {0}, and begins at {1}, so it is never shown (WCAG {2}).", "Let it end later.");

    /// <summary>Two cues at the same time.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "SB3044", Severity.Warning, "The cue begins at {0}, while the one above it lasts until {1} (WCAG {2}).", "Let one end before the next begins, or join them.");

    /// <summary>A cue after the end of the recording.</summary>
    public static readonly DiagnosticDescriptor PastTheEnd = new(
        "SB3045", Severity.Error, "The cue ends at {0}, but {1} is only {2} long (WCAG {3}).", "Check that the file belongs to this recording, and its times.");

    /// <summary>A cue without words.</summary>
    public static readonly DiagnosticDescriptor WithoutText = new(
        "SB3046", Severity.Error, "The cue has no words (WCAG {0}).", "Write them below its times, without an empty line between, or remove it.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Empty, Unparsable, OutOfOrder, EndsBeforeStart, Overlap, PastTheEnd, WithoutText];
}
