namespace ScormBuilder.Comparison;

/// <summary>How the pretest goes.</summary>
/// <param name="Lesson">The identity of its lesson.</param>
/// <param name="Shuffle">Whether questions and options change places.</param>
internal sealed record PretestOutline(string Lesson, bool Shuffle);
