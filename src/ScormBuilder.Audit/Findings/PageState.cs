namespace ScormBuilder.Audit.Findings;

/// <summary>A page in one of its states, and what it gives to people.</summary>
/// <param name="Id">The page: a lesson's identity, or that of what is launched.</param>
/// <param name="Title">What it is called.</param>
/// <param name="State">Its state, such as <c>fresh</c> or <c>error</c>.</param>
internal sealed record PageState(string Id, string Title, string State)
{
    /// <summary>The outline.</summary>
    public IReadOnlyList<HeadingLine> Headings { get; set; } = [];

    /// <summary>The way of the Tab key; empty in states in which it was not followed.</summary>
    public IReadOnlyList<KeyboardStop> Keyboard { get; set; } = [];

    /// <summary>What assistive technology is given, in reading order.</summary>
    public IReadOnlyList<string> Spoken { get; set; } = [];

    /// <summary>What does not fit at 320 pixels.</summary>
    public List<string> Reflow { get; } = [];

    /// <summary>What does not bear spaced text.</summary>
    public List<string> TextSpacing { get; } = [];

    /// <summary>Targets under 44 pixels.</summary>
    public IReadOnlyList<string> TargetSize { get; set; } = [];
}
