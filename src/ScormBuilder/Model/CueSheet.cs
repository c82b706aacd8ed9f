using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>The content of a WebVTT file: captions, or descriptions of what is shown.</summary>
/// <param name="Location">The beginning of the file.</param>
/// <param name="Cues">Its cues in the order of the file.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record CueSheet(SourceLocation Location, ImmutableArray<Cue> Cues, ImmutableArray<CueFault> Faults);
