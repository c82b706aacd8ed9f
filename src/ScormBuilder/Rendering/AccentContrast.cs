using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Checks that a module's accent can be read.</summary>
public static class AccentContrast
{
    /// <summary>
    /// Measures the accent, which is the colour of links and of buttons' borders, on the theme's backgrounds (WCAG 2.2, 1.4.3). Words on the accent and the dark
    /// scheme need no check: their colours are derived so that they pass.
    /// </summary>
    /// <param name="theme">How the module changes the look.</param>
    /// <param name="templates">The theme that it changes.</param>
    /// <param name="diagnostics">Where SB3010 goes, with the lowest ratio, rounded down, and the nearest shade that passes.</param>
    public static void Check(Theme theme, TemplateSet templates, DiagnosticBag diagnostics)
    {
        if (!Color.TryParse(theme.Accent, out var accent))
        {
            return;
        }

        var backgrounds = Palette.Read(templates, diagnostics).Light;
        var worst = backgrounds.MinBy(accent.ContrastTo);
        var ratio = accent.ContrastTo(worst);
        if (ratio >= Contrast.Text)
        {
            return;
        }

        diagnostics.Report(
            RenderingCodes.AccentContrast,
            theme.AccentLocation,
            accent.ToString(),
            TokenContrast.Floor(ratio),
            worst.ToString(),
            (Accent.NearestPassing(accent, [.. backgrounds.Select(background => (background, Contrast.Text))]) ?? Color.Black).ToString());
    }
}
