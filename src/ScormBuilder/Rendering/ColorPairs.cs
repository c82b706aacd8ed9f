using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>
/// The pairs of tokens that the styles of templates/default set on each other. Lines that only part (<c>--soft-line</c>) and pictures
/// (<c>--plate</c>) have none. No text is so large everywhere that it could do with 3:1. Borders of buttons, marks and chosen options have the colours of
/// text, which needs more.
/// </summary>
public static class ColorPairs
{
    private const string Paper = "--paper";
    private const string Surface = "--surface";
    private const string GoodSurface = "--good-surface";
    private const string BadSurface = "--bad-surface";

    /// <summary>All of them.</summary>
    public static ImmutableArray<ColorPair> All { get; } =
    [
        // Text, links and the labels of buttons.
        .. Text("--ink", Paper, Surface, GoodSurface, BadSurface),
        .. Text("--muted", Paper, Surface, GoodSurface, BadSurface),
        .. Text("--accent", Paper, Surface, GoodSurface, BadSurface),
        .. Text("--on-accent", "--accent"),

        // Results, marks and errors in words.
        .. Text("--good", Paper, Surface, GoodSurface),
        .. Text("--bad", Paper, Surface, BadSurface),
        .. Text("--partly", Surface),

        // Borders of fields, options and items, and the focus.
        .. Control("--line", Paper, Surface, GoodSurface, BadSurface),
        .. Control("--focus", Paper, Surface, GoodSurface, BadSurface),
    ];

    private static IEnumerable<ColorPair> Text(string foreground, params string[] backgrounds) =>
        backgrounds.Select(background => new ColorPair(foreground, background, ColorUse.Text));

    private static IEnumerable<ColorPair> Control(string foreground, params string[] backgrounds) =>
        backgrounds.Select(background => new ColorPair(foreground, background, ColorUse.Control));
}
