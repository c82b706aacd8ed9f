using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Audio or video, with what stands for its sound and its picture.</summary>
/// <param name="Asset">The file, or null when it could not be used (a diagnostic says why).</param>
/// <param name="IsVideo">Whether there is something to see.</param>
/// <param name="Name">What it is, in words: the name of its player.</param>
/// <param name="Caption">Text shown below it, or null.</param>
/// <param name="Captions">What is said, in step with the video (WebVTT), or null.</param>
/// <param name="Descriptions">What is shown, in step with the video (WebVTT), or null.</param>
/// <param name="Transcript">What is said and shown, to be read; empty when there is none.</param>
/// <param name="Attributes">What the author has stated, also what could not be used.</param>
public sealed record Media(
    SourceLocation Location,
    Asset? Asset,
    bool IsVideo,
    string Name,
    string? Caption,
    Asset? Captions,
    Asset? Descriptions,
    ImmutableArray<Block> Transcript,
    Attributes Attributes) : Block(Location)
{
    /// <inheritdoc/>
    public override ImmutableArray<Block> Children => Transcript;

    /// <summary>The cues of the captions; null when there are none or their file cannot be read.</summary>
    public CueSheet? CaptionCues { get; init; }

    /// <summary>The cues of the descriptions; null when there are none or their file cannot be read.</summary>
    public CueSheet? DescriptionCues { get; init; }

    /// <summary>How long the recording is; null when its file does not say, or in a way not known here.</summary>
    public TimeSpan? Length { get; init; }
}
