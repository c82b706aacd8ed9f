using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>The colour of links and buttons, with the colour of words on it, in all schemes.</summary>
/// <param name="Light">The accent as the author chose it.</param>
/// <param name="Dark">The shade of it that reads on dark backgrounds.</param>
/// <param name="HighContrast">The shade of it for high contrast on light backgrounds.</param>
/// <param name="DarkHighContrast">The shade of it for high contrast on dark backgrounds.</param>
public sealed record Accent(Color Light, Color Dark, Color HighContrast, Color DarkHighContrast)
{
    // A channel has no more shades than this.
    private const int Steps = 255;

    private const string DarkQuery = "(prefers-color-scheme:dark)";

    /// <summary>The accent for a theme; all but its light shade are derived.</summary>
    public static Accent For(Color light, Palette palette)
    {
        var dark = Shade(light, palette.Dark, Contrast.Text);
        return new Accent(
            light, dark, Shade(light, palette.HighContrast, Contrast.TextInHighContrast), Shade(dark, palette.DarkHighContrast, Contrast.TextInHighContrast));
    }

    /// <summary>The shade nearest to a colour, darker or lighter, that has the contrast needed to each of some other colours; null when there is none.</summary>
    public static Color? NearestPassing(Color color, IReadOnlyCollection<(Color Color, double Needed)> others)
    {
        for (var step = 0; step <= Steps; step++)
        {
            foreach (var end in (ReadOnlySpan<Color>)[Color.Black, Color.White])
            {
                var shade = color.Towards(end, (double)step / Steps);
                if (others.All(other => shade.ContrastTo(other.Color) >= other.Needed))
                {
                    return shade;
                }
            }
        }

        return null;
    }

    /// <summary>Black or white, whichever reads better on a colour; one of the two always has more than 4.5.</summary>
    public static Color On(Color color) => color.ContrastTo(Color.White) >= color.ContrastTo(Color.Black) ? Color.White : Color.Black;

    /// <summary>The rules that set it. They go behind the theme's tokens, and have the same selectors.</summary>
    /// <param name="sideBySide">Whether the theme has its schemes by <c>color-scheme</c>, as <c>light-dark()</c> does; else by a media query.</param>
    public string ToCss(bool sideBySide)
    {
        var plain = Rules(":root", null, Light, Dark);
        return (Light, Dark) == (HighContrast, DarkHighContrast)
            ? plain
            : plain + Rules("[data-scheme=contrast]", null, HighContrast, DarkHighContrast) + Rules(":root:not([data-scheme])", "(prefers-contrast:more)", HighContrast, DarkHighContrast);

        string Rules(string selector, string? query, Color light, Color dark) => sideBySide
            ? Rule(selector, query, $"light-dark({light},{dark})", $"light-dark({On(light)},{On(dark)})")
            : Rule(selector, query, $"{light}", $"{On(light)}")
                + Rule(selector, query is null ? DarkQuery : $"{query} and {DarkQuery}", $"{dark}", $"{On(dark)}");
    }

    private static string Rule(string selector, string? query, string accent, string onAccent)
    {
        var rule = $"{selector}{{--accent:{accent};--on-accent:{onAccent}}}";
        return query is null ? rule : $"@media {query}{{{rule}}}";
    }

    private static Color Shade(Color color, ImmutableArray<Color> backgrounds, double contrast) =>
        NearestPassing(color, [.. backgrounds.Select(background => (background, contrast))]) ?? On(backgrounds[0]);
}
