namespace ScormBuilder.BrowserTests.Harness;

/// <summary>How a learner looks at a page.</summary>
public sealed record View(
    int Width = 1280,
    int Height = 800,
    ColorScheme Scheme = ColorScheme.Light,
    ForcedColors Forced = ForcedColors.None,
    bool Scripts = true,
    bool Touch = false,
    string? TimeZone = null)
{
    public static View Desktop { get; } = new();

    /// <summary>The room that Moodle's app leaves a course on a phone.</summary>
    public static View Phone { get; } = new(352, 500);
}
