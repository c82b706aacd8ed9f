using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>The colour of links and buttons, with the colour of words on it, in both schemes.</summary>
/// <param name="Light">The accent as the author chose it.</param>
/// <param name="OnLight">Black or white, whichever reads better on it.</param>
/// <param name="Dark">The shade of it that reads on dark backgrounds.</param>
/// <param name="OnDark">Black or white, whichever reads better on that.</param>
public sealed record Accent(Color Light, Color OnLight, Color Dark, Color OnDark)
{
    /// <summary>The contrast that text needs (WCAG 2.2, 1.4.3).</summary>
    public const double TextContrast = 4.5;

    // A channel has no more shades than this.
    private const int Steps = 255;

    /// <summary>The accent for a theme; its dark shade is derived.</summary>
    public static Accent For(Color light, Palette palette)
    {
        var dark = NearestPassing(light, palette.Dark) ?? OnIt(palette.Dark[0]);
        return new Accent(light, OnIt(light), dark, OnIt(dark));
    }

    /// <summary>The shade nearest to a colour, darker or lighter, that can be read on all of some backgrounds; null when there is none.</summary>
    public static Color? NearestPassing(Color color, ImmutableArray<Color> backgrounds)
    {
        for (var step = 0; step <= Steps; step++)
        {
            foreach (var end in (ReadOnlySpan<Color>)[Color.Black, Color.White])
            {
                var shade = color.Towards(end, (double)step / Steps);
                if (backgrounds.All(background => shade.ContrastTo(background) >= TextContrast))
                {
                    return shade;
                }
            }
        }

        return null;
    }

    /// <summary>The rules that set it, for both schemes.</summary>
    public string ToCss() =>
        $"{Rule(Light, OnLight)}@media (prefers-color-scheme:dark){{{Rule(Dark, OnDark)}}}";

    private static string Rule(Color accent, Color onAccent) => $":root{{--accent:{accent};--on-accent:{onAccent}}}";

    // One of the two always has more than 4.5.
    private static Color OnIt(Color color) => color.ContrastTo(Color.White) >= color.ContrastTo(Color.Black) ? Color.White : Color.Black;
}
