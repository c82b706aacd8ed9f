using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The backgrounds on which a theme sets text, from <c>theme/tokens.css</c>.</summary>
/// <param name="Paper"><c>--paper</c>: the page.</param>
/// <param name="Surface"><c>--surface</c>: what stands out from the page.</param>
/// <param name="DarkPaper"><c>--paper</c> in the dark scheme.</param>
/// <param name="DarkSurface"><c>--surface</c> in the dark scheme.</param>
public sealed record Palette(Color Paper, Color Surface, Color DarkPaper, Color DarkSurface)
{
    private const string Tokens = "theme/tokens.css";

    /// <summary>Both backgrounds of the light scheme.</summary>
    public ImmutableArray<Color> LightBackgrounds => [Paper, Surface];

    /// <summary>Both backgrounds of the dark scheme.</summary>
    public ImmutableArray<Color> DarkBackgrounds => [DarkPaper, DarkSurface];

    /// <summary>Reads the theme's colours.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="diagnostics">Where colours that cannot be read are reported (SB5109); white and black stand for them.</param>
    public static Palette Read(TemplateSet templates, DiagnosticBag diagnostics)
    {
        var properties = CustomProperties.Parse(templates.Read(Tokens) ?? "");
        return new Palette(
            ColorOf("--paper", properties.Light, Color.White),
            ColorOf("--surface", properties.Light, Color.White),
            ColorOf("--paper", properties.Dark, Color.Black),
            ColorOf("--surface", properties.Dark, Color.Black));

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
