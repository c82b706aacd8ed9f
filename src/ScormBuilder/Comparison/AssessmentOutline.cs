using System.Collections.Immutable;

namespace ScormBuilder.Comparison;

/// <summary>How the assessment goes.</summary>
/// <param name="Lesson">The identity of its lesson.</param>
/// <param name="PassMark">Hundredths of a percent.</param>
/// <param name="Attempts">0: without limit.</param>
/// <param name="Shuffle">Whether questions and options change places.</param>
/// <param name="Feedback">When right answers are shown, as authors write it.</param>
/// <param name="TimeLimit">Seconds; 0: without limit.</param>
/// <param name="TimeIsEssential">Whether the limit cannot be extended.</param>
/// <param name="Draw">How many questions of each objective, or of all (""), an attempt draws; empty: all are asked.</param>
internal sealed record AssessmentOutline(
    string Lesson, int PassMark, int Attempts, bool Shuffle, string Feedback, int TimeLimit, bool TimeIsEssential, ImmutableArray<(string Objective, int Count)> Draw);
