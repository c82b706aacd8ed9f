namespace ScormBuilder.BrowserTests.Components;

/// <summary>How far an answer is right.</summary>
public enum Grade
{
    Wrong,
    Partly,
    Right,
}
