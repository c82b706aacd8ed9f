using System.Collections.Immutable;
using ScormBuilder.Packaging;

namespace ScormBuilder.Fleet;

/// <summary>What a course promises to record.</summary>
/// <param name="Tables">Situation by situation, for each kind of SCO that it has.</param>
/// <param name="IsScored">Whether it has an assessment, and with it a score.</param>
public sealed record RecordedStatus(ImmutableArray<StatusTable> Tables, bool IsScored);
