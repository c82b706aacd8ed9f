using System.Collections.Immutable;
using Microsoft.Playwright;

namespace ScormBuilder.Audit.Browser;

/// <summary>How somebody looks at a page.</summary>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
/// <param name="Scheme">Colours: <c>light</c>, <c>dark</c> or <c>forced</c>.</param>
internal sealed record View(int Width, int Height, string Scheme)
{
    /// <summary>A window on a desk.</summary>
    public static View Wide { get; } = new(1280, 800, "light");

    /// <summary>The same at 400 per cent, or a telephone (WCAG 1.4.10).</summary>
    public static View Narrow { get; } = new(320, 800, "light");

    /// <summary>Every view that a page is looked at in.</summary>
    public static ImmutableArray<View> All { get; } =
        [.. new[] { "light", "dark", "forced" }.SelectMany(scheme => new[] { Wide with { Scheme = scheme }, Narrow with { Scheme = scheme } })];

    /// <summary>In short: <c>1280 light</c>.</summary>
    public override string ToString() => $"{Width} {Scheme}";

    /// <summary>The media features that a page is told.</summary>
    public PageEmulateMediaOptions Media => new()
    {
        ColorScheme = Scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
        ForcedColors = Scheme == "forced" ? ForcedColors.Active : ForcedColors.None,
        ReducedMotion = ReducedMotion.Reduce,
    };
}
