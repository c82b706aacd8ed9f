using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in audio and video: how they are written (SB217x), and whom they keep out (SB302x, by WCAG 2.2).</summary>
public static class MediaCodes
{
    /// <summary>Audio or video within running text.</summary>
    public static readonly DiagnosticDescriptor NotAlone = new(
        "SB2170", Severity.Error, "Audio and video stand on a line of their own, in no heading and no table.", "Put nothing but its attributes into its line.");

    /// <summary>What belongs to audio or video, on a picture.</summary>
    public static readonly DiagnosticDescriptor OnlyForMedia = new(
        "SB2171", Severity.Error, "'{0}' belongs to audio and video, and this is a picture.", "Remove it; a long description of a picture stands in '::: figure'.");

    /// <summary>What belongs to video, on audio.</summary>
    public static readonly DiagnosticDescriptor OnlyForVideo = new(
        "SB2172", Severity.Error, "'{0}' belongs to video, and this is audio.", "Remove it; audio has a transcript.");

    /// <summary>A file of another kind than the key asks for.</summary>
    public static readonly DiagnosticDescriptor WrongCompanion = new(
        "SB2173", Severity.Error, "'{0}' cannot be '{1}'.", "Name a file in media/ that ends in {2}.");

    /// <summary>A description, and the statement that none is needed.</summary>
    public static readonly DiagnosticDescriptor DescribedTwice = new(
        "SB2174", Severity.Error, "The video has 'descriptions', and says with 'described' that it needs none.", "Keep one of the two.");

    /// <summary>A recording that browsers do not play.</summary>
    public static readonly DiagnosticDescriptor UnplayableKind = new(
        "SB2175", Severity.Error, "'{0}' is no kind of audio or video that all browsers play.", "Use MP4 or WebM for video, MP3, M4A or WAV for audio.");

    /// <summary>Something in a transcript that is no text.</summary>
    public static readonly DiagnosticDescriptor NotInTranscript = new(
        "SB2176", Severity.Error, "A transcript is text to be read, and cannot hold {0}.", "Move it into the lesson.");

    /// <summary>A key that says nothing.</summary>
    public static readonly DiagnosticDescriptor EmptyKey = new(
        "SB2177", Severity.Error, "'{0}' is empty.", "Name its file; behind 'described' say why the video needs no description.");

    /// <summary>A video without captions.</summary>
    public static readonly DiagnosticDescriptor MissingCaptions = new(
        "SB3020", Severity.Error, "The video has no captions (WCAG 1.2.2).", "Add them right behind it: {{captions=media/its-name.vtt}}.");

    /// <summary>A video whose pictures are not described.</summary>
    public static readonly DiagnosticDescriptor MissingDescriptions = new(
        "SB3021", Severity.Error, "The video has no audio description (WCAG 1.2.5).", "Add {{descriptions=media/its-name.vtt}}, or say why it needs none: {{described=\"nothing shown that is not said\"}}.");

    /// <summary>Audio or video without transcript.</summary>
    public static readonly DiagnosticDescriptor MissingTranscript = new(
        "SB3022", Severity.Error, "The {0} has no transcript (WCAG {1}).", "Write what is said and shown into a file, and add {{transcript=media/its-name.md}}.");

    /// <summary>Audio or video without a name.</summary>
    public static readonly DiagnosticDescriptor MissingName = new(
        "SB3023", Severity.Error, "The {0} has no name (WCAG 1.1.1).", "Write between the brackets what it is about.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotAlone,
        OnlyForMedia,
        OnlyForVideo,
        WrongCompanion,
        DescribedTwice,
        UnplayableKind,
        NotInTranscript,
        EmptyKey,
        MissingCaptions,
        MissingDescriptions,
        MissingTranscript,
        MissingName,
    ];
}
