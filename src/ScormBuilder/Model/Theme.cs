namespace ScormBuilder.Model;

/// <summary>How a module changes the look of its course.</summary>
/// <param name="Accent">Colour of links and buttons as <c>#rrggbb</c>, or null for the theme's own.</param>
/// <param name="AccentLocation">Where the author set it.</param>
/// <param name="Logo">A picture for the page's head, or null.</param>
/// <param name="LogoAlternative">Alternative text of the logo.</param>
public sealed record Theme(string? Accent, SourceLocation AccentLocation, Asset? Logo, string LogoAlternative)
{
    /// <summary>The theme's own look.</summary>
    public static Theme Default { get; } = new(null, default, null, "");
}
