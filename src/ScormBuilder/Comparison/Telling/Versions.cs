namespace ScormBuilder.Comparison.Telling;

/// <summary>Two versions of a course, and what they have in common for those who have begun.</summary>
/// <param name="Older">The one that learners have.</param>
/// <param name="Newer">The one that is to take its place.</param>
internal sealed record Versions(CourseFacts Older, CourseFacts Newer)
{
    /// <summary>Whether each lesson is a SCO of its own in both, with a status and a state of its own.</summary>
    public bool HaveScos => Older.HasSeveralScos && Newer.HasSeveralScos;

    /// <summary>Whether lessons have to be done for the course to be complete, in both.</summary>
    public bool CountLessons => Older.Completion != "assessment" && Newer.Completion != "assessment";

    /// <summary>Whether lessons are opened one after the other.</summary>
    public bool AreSequential => Newer.Navigation == "sequential";

    /// <summary>Whether records are lost whatever else is the same: then nothing less needs to be said.</summary>
    public bool LoseAll => Older.Module != Newer.Module || Older.HasSeveralScos != Newer.HasSeveralScos;
}
