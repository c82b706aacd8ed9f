namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What a package and its LMS agree on.</summary>
public enum Standard
{
    /// <summary>No LMS: plain pages.</summary>
    Web,

    Scorm12,

    /// <summary>Third and fourth edition, which are one to a course.</summary>
    Scorm2004,
}
