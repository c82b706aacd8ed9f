using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Rendering;

/// <summary>
/// The backgrounds on which a theme sets text, from <c>theme/tokens.css</c>: <c>--paper</c>, <c>--surface</c> and all whose names end in
/// <c>-surface</c>, in this order.
/// </summary>
/// <param name="Light">Those of the light scheme.</param>
/// <param name="Dark">Those of the dark scheme.</param>
/// <param name="HighContrast">Those of high contrast on light backgrounds.</param>
/// <param name="DarkHighContrast">Those of high contrast on dark backgrounds.</param>
/// <param name="SideBySide">Whether the schemes differ by <c>color-scheme</c>, as <c>light-dark()</c> does.</param>
public sealed record Palette(
    ImmutableArray<Color> Light, ImmutableArray<Color> Dark, ImmutableArray<Color> HighContrast, ImmutableArray<Color> DarkHighContrast, bool SideBySide)
{
    /// <summary>The theme's file with its colours.</summary>
    internal const string Tokens = "theme/tokens.css";

    private static readonly ImmutableArray<string> Needed = ["--paper", "--surface"];

    /// <summary>Reads the theme's colours.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="diagnostics">Where colours that cannot be read are reported (SB5109); white and black stand for them.</param>
    public static Palette Read(TemplateSet templates, DiagnosticBag diagnostics)
    {
        var source = new SourceText(templates.NameOf(Tokens), templates.Read(Tokens) ?? "");
        var properties = CustomProperties.Parse(source.Value);
        return new Palette(
            Backgrounds(SchemeChoice.Light),
            Backgrounds(SchemeChoice.Dark),
            Backgrounds(SchemeChoice.HighContrast),
            Backgrounds(SchemeChoice.DarkHighContrast),
            properties.In(SchemeChoice.Dark).IsDark && !properties.In(SchemeChoice.Light).IsDark);

        ImmutableArray<Color> Backgrounds(SchemeChoice choice)
        {
            var tokens = properties.In(choice);
            return
            [
                .. Needed
                    .Concat(tokens.Names.Where(name => name.EndsWith("-surface", StringComparison.Ordinal)).Except(Needed).Order(StringComparer.Ordinal))
                    .Select(name => tokens.ColorOf(name) ?? Otherwise(name, tokens, choice)),
            ];
        }

        Color Otherwise(string name, SchemeTokens tokens, SchemeChoice choice)
        {
            diagnostics.Report(RenderingCodes.UnknownColor, source.At(tokens.Find(name)?.Offset ?? 0), name);
            return choice.PrefersDark ? Color.Black : Color.White;
        }
    }
}
