using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>What decides which colours a learner sees: the scheme chosen in the player (<c>html[data-scheme]</c>), else what the system prefers.</summary>
/// <param name="Chosen"><c>light</c>, <c>dark</c>, <c>contrast</c>, or null.</param>
/// <param name="PrefersDark">Whether the system prefers dark colours.</param>
/// <param name="PrefersContrast">Whether the system prefers more contrast.</param>
public sealed record SchemeChoice(string? Chosen, bool PrefersDark, bool PrefersContrast)
{
    /// <summary>The light scheme.</summary>
    public static SchemeChoice Light { get; } = new(null, false, false);

    /// <summary>The dark scheme.</summary>
    public static SchemeChoice Dark { get; } = new(null, true, false);

    /// <summary>High contrast on light backgrounds.</summary>
    public static SchemeChoice HighContrast { get; } = new(null, false, true);

    /// <summary>High contrast on dark backgrounds.</summary>
    public static SchemeChoice DarkHighContrast { get; } = new(null, true, true);

    /// <summary>All that can give colours of their own: as the system prefers, and as chosen against it.</summary>
    public static ImmutableArray<SchemeChoice> All { get; } =
    [
        Light, Dark, HighContrast, DarkHighContrast,
        new("light", true, true), new("dark", false, true), new("contrast", false, false), new("contrast", true, false),
    ];

    /// <summary>Whether it asks for high contrast.</summary>
    public bool IsHighContrast => Chosen is "contrast" || (Chosen is null && PrefersContrast);

    /// <summary>The scheme as messages name it.</summary>
    public string Name => Chosen switch
    {
        "light" or "dark" => Chosen,
        _ => string.Join(", ", (string[])[PrefersDark ? "dark" : "light", .. IsHighContrast ? ["high contrast"] : Array.Empty<string>()]),
    };
}
