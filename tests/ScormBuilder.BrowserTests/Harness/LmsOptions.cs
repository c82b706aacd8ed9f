namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What an LMS tells a course about the learner and the visit.</summary>
public sealed record LmsOptions(
    string Mode = "normal",
    string Credit = "credit",
    string LearnerId = "learner-1",
    string LearnerName = "Learner, One",
    int? FrameWidth = null);
