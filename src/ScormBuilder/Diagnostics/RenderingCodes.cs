using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in templates, language files and colours: SB51xx, and the contrast of a module's accent, SB3010, and of the theme's colours, SB305x.</summary>
public static class RenderingCodes
{
    /// <summary>An accent that cannot be read on the theme's backgrounds.</summary>
    public static readonly DiagnosticDescriptor AccentContrast = new(
        "SB3010", Severity.Error, "The accent {0} has a contrast of {1}:1 to the theme's background {2}; text needs 4.5:1 (WCAG 1.4.3).", "The nearest shade that passes is {3}.");

    /// <summary>Colours of a theme that are too close to each other.</summary>
    public static readonly DiagnosticDescriptor TokenContrast = new(
        "SB3050", Severity.Error, "In the scheme '{0}', {1} ({2}) on {3} ({4}) has a contrast of {5}:1; {6} needs {7}:1 (WCAG {8}).", "{9}.");

    /// <summary>A theme without colours for high contrast, although it needs some.</summary>
    public static readonly DiagnosticDescriptor NoHighContrast = new(
        "SB3051", Severity.Error, "The theme has no colours for high contrast, and {0} on {1} has only {3}:1 in the {2} ones; text there needs 7:1 (WCAG 1.4.6).",
        "Add rules for '[data-scheme=contrast]' and '@media (prefers-contrast: more)', as in theme/tokens.css of templates/default.");

    /// <summary>A template that Scriban cannot parse.</summary>
    public static readonly DiagnosticDescriptor TemplateSyntax = new(
        "SB5101", Severity.Error, "The template cannot be read: {0}.", "Mend it as Scriban's language reference says.");

    /// <summary>A template that fails while it is rendered.</summary>
    public static readonly DiagnosticDescriptor TemplateFailure = new(
        "SB5102", Severity.Error, "The template cannot be rendered: {0}.", "Compare it with the file of the same name in templates/default.");

    /// <summary>A template that does not exist.</summary>
    public static readonly DiagnosticDescriptor MissingTemplate = new(
        "SB5103", Severity.Error, "There is no template '{0}'.", "Add the file to the template folder.");

    /// <summary>A file of the template folder that nothing uses.</summary>
    public static readonly DiagnosticDescriptor UnusedOverride = new(
        "SB5104", Severity.Warning, "Nothing uses this file of the template folder.", "{0}");

    /// <summary>A file of the template folder that is not UTF-8.</summary>
    public static readonly DiagnosticDescriptor TemplateEncoding = new(
        "SB5105", Severity.Error, "The file is not UTF-8.", "Save it as UTF-8.");

    /// <summary>A key of a language file that nothing uses.</summary>
    public static readonly DiagnosticDescriptor UnknownWord = new(
        "SB5106", Severity.Warning, "'{0}' is no key of '{1}:' in languages/en.yaml.", "{2}");

    /// <summary>A word that no language file has.</summary>
    public static readonly DiagnosticDescriptor MissingWord = new(
        "SB5107", Severity.Error, "No language file has the word '{0}'.", "Add it under 'page:'.");

    /// <summary>A course in a language that the player does not speak.</summary>
    public static readonly DiagnosticDescriptor MissingLanguage = new(
        "SB5108", Severity.Warning, "The player has no words in '{0}', so its buttons and messages are English.", "Give a template folder with languages/{0}.yaml.");

    /// <summary>A colour of the theme that cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnknownColor = new(
        "SB5109", Severity.Warning, "The colour {0} of theme/tokens.css is missing or cannot be read, so its contrast is not computed.", "Write it as #rrggbb, rgb(), hsl() or a name, opaque, light and dark side by side as light-dark(#ffffff, #14181e).");

    /// <summary>A theme whose colours stay as the system prefers them.</summary>
    public static readonly DiagnosticDescriptor FixedScheme = new(
        "SB5110", Severity.Warning, "A learner who chooses the scheme '{0}' does not get its colours: theme/tokens.css does not heed html[data-scheme].",
        "Write each colour as light-dark(#ffffff, #14181e), 'color-scheme: light dark' for :root, and rules such as '[data-scheme={0}] {{ color-scheme: {0}; }}'.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        AccentContrast,
        TokenContrast,
        NoHighContrast,
        TemplateSyntax,
        TemplateFailure,
        MissingTemplate,
        UnusedOverride,
        TemplateEncoding,
        UnknownWord,
        MissingWord,
        MissingLanguage,
        UnknownColor,
        FixedScheme,
    ];
}
