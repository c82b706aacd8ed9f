using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// The backgrounds on which a theme sets text, from <c>theme/tokens.css</c>: <c>--paper</c>, <c>--surface</c> and all whose names end in
/// <c>-surface</c>, in this order.
/// </summary>
/// <param name="Light">Those of the light scheme.</param>
/// <param name="Dark">Those of the dark scheme.</param>
public sealed record Palette(ImmutableArray<Color> Light, ImmutableArray<Color> Dark)
{
    private const string Tokens = "theme/tokens.css";
    private static readonly ImmutableArray<string> Needed = ["--paper", "--surface"];

    /// <summary>Reads the theme's colours.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="diagnostics">Where colours that cannot be read are reported (SB5109); white and black stand for them.</param>
    public static Palette Read(TemplateSet templates, DiagnosticBag diagnostics)
    {
        var properties = CustomProperties.Parse(templates.Read(Tokens) ?? "");
        return new Palette(Backgrounds(properties.Light, Color.White), Backgrounds(properties.Dark, Color.Black));

        ImmutableArray<Color> Backgrounds(ImmutableDictionary<string, string> scheme, Color otherwise) =>
        [
            .. Needed
                .Concat(scheme.Keys.Where(name => name.EndsWith("-surface", StringComparison.Ordinal)).Except(Needed).Order(StringComparer.Ordinal))
                .Select(name => ColorOf(name, scheme, otherwise)),
        ];

        Color ColorOf(string name, ImmutableDictionary<string, string> scheme, Color otherwise)
        {
            if (Color.TryParse(CustomProperties.Resolve(name, scheme), out var color))
            {
                return color;
            }

            diagnostics.Report(RenderingCodes.UnknownColor, new SourceLocation(templates.NameOf(Tokens), 1, 1), name, otherwise.ToString());
            return otherwise;
        }
    }
}
