namespace ScormBuilder.Comparison;

/// <summary>One thing that is other than before. Its texts are one line each, without characters that a terminal would obey.</summary>
/// <param name="Area">What it is about.</param>
/// <param name="Sentence">What changed.</param>
/// <param name="Step">Which number of the version it raises.</param>
public sealed record CourseChange(ChangeArea Area, string Sentence, VersionStep Step)
{
    /// <summary>Who loses what when the new package takes the place of the old one in an LMS; null when nobody loses anything.</summary>
    public string? Loss { get; init; }

    /// <summary>What learners who have begun notice without losing anything; null when there is nothing to say.</summary>
    public string? Note { get; init; }
}
