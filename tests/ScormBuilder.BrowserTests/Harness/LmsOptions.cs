namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What an LMS tells a course about the learner and the visit, how it shows it, and how it fails.</summary>
public sealed record LmsOptions(
    string Mode = "normal",
    string Credit = "credit",
    string LearnerId = "learner-1",
    string LearnerName = "Learner, One",
    int? FrameWidth = null)
{
    /// <summary>The page of the SCO that is launched.</summary>
    public string Sco { get; init; } = "index.html";

    /// <summary>Names of interference.js.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How many characters of state the LMS keeps; 0 for all.</summary>
    public int Cut { get; init; }

    /// <summary>Where the course is in relation to the run-time: in a <c>frame</c>, <c>deep</c> in seven of them, or in a <c>window</c> of its own.</summary>
    public string Place { get; init; } = "frame";

    /// <summary>Whether there is an LMS.</summary>
    public bool HasApi { get; init; } = true;

    /// <summary><c>refused</c>, <c>full</c>, or nothing.</summary>
    public string Storage { get; init; } = "";

    /// <summary><c>never</c> where leaving the page is not told.</summary>
    public string Unload { get; init; } = "";

    /// <summary>Whether time goes only by <see cref="Lms.AdvanceAsync"/>.</summary>
    public bool FakeClock { get; init; }
}
