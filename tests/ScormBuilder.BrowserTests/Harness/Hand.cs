namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What a learner uses.</summary>
public enum Hand
{
    Mouse,
    Keyboard,
    Touch,
}
