namespace ScormBuilder.BrowserTests.Harness;

/// <summary>How a learner leaves without choosing Exit.</summary>
public enum Departure
{
    /// <summary>The LMS takes the course's frame away.</summary>
    FrameRemoved,

    /// <summary>The LMS's page goes elsewhere.</summary>
    Navigation,

    /// <summary>The browser's tab is closed.</summary>
    TabClosed,

    /// <summary>The browser dies: nothing more reaches the LMS.</summary>
    Crash,
}
