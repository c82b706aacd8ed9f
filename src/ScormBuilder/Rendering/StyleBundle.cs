using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Rendering;

/// <summary>Joins the styles that a course needs into one.</summary>
public static class StyleBundle
{
    /// <summary>The paths of the style sheets in the order in which they are joined: the theme by name, then the components.</summary>
    /// <param name="templates">The theme.</param>
    /// <param name="parts">What the course needs.</param>
    public static ImmutableArray<string> Files(TemplateSet templates, PlayerParts parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return
        [
            .. templates.List("theme")
                .Where(path => path.EndsWith(".css", StringComparison.Ordinal))
                .Where(path => parts.Takes(path["theme/".Length..])),
            .. parts.FilesIn(templates, ".css"),
        ];
    }

    /// <summary>The style sheet, with the accent of the module last.</summary>
    /// <param name="accent">The module's accent as <c>#rrggbb</c>, or null for the theme's own.</param>
    /// <param name="diagnostics">Where colours that cannot be read are reported: SB5109.</param>
    /// <inheritdoc cref="Files"/>
    public static string Join(TemplateSet templates, PlayerParts parts, string? accent, DiagnosticBag diagnostics)
    {
        var styles = Files(templates, parts).Select(path => templates.Read(path)!);
        if (!Color.TryParse(accent, out var color))
        {
            return Lines.Join(styles);
        }

        var palette = Palette.Read(templates, diagnostics);
        return Lines.Join(styles.Append(Accent.For(color, palette).ToCss(palette.SideBySide)));
    }
}
