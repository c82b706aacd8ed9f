using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings that keep someone out: SB30xx. Each names the criterion of WCAG 2.2 that it rests on.</summary>
public static class AccessibilityCodes
{
    /// <summary>A picture without alternative text.</summary>
    public static readonly DiagnosticDescriptor MissingAlternative = new(
        "SB3001", Severity.Error, "The picture has no alternative text (WCAG 1.1.1).", "Write what it says between the brackets, or mark it {{.decorative}} if it says nothing.");

    /// <summary>Alternative text that is a file name or begins with "image of".</summary>
    public static readonly DiagnosticDescriptor PoorAlternative = new(
        "SB3002", Severity.Warning, "The alternative text '{0}' {1} (WCAG 1.1.1).", "Say what the picture tells, as if on the telephone.");

    /// <summary>A heading that skips a level.</summary>
    public static readonly DiagnosticDescriptor SkippedHeadingLevel = new(
        "SB3003", Severity.Error, "This heading has level {0}, but the one before it has level {1} (WCAG 1.3.1).", "Use level {2}.");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticDescriptor EmptyHeading = new(
        "SB3004", Severity.Error, "The heading is empty (WCAG 2.4.6).", "Write it, or remove it.");

    /// <summary>A heading of level 1 in the text.</summary>
    public static readonly DiagnosticDescriptor SecondTitle = new(
        "SB3005", Severity.Error, "A second heading of level 1 (WCAG 1.3.1).", "Headings in the text begin with '##'; the title stands in the front matter.");

    /// <summary>A link without text.</summary>
    public static readonly DiagnosticDescriptor EmptyLink = new(
        "SB3006", Severity.Error, "The link to '{0}' has no text (WCAG 2.4.4).", "Write where it leads between the brackets.");

    /// <summary>A link text that is an address or says nothing.</summary>
    public static readonly DiagnosticDescriptor UnhelpfulLinkText = new(
        "SB3007", Severity.Error, "The link text '{0}' {1} (WCAG 2.4.4).", "Say where it leads.");

    /// <summary>One link text for two targets.</summary>
    public static readonly DiagnosticDescriptor AmbiguousLinkText = new(
        "SB3008", Severity.Warning, "The link text '{0}' leads somewhere else at {1} (WCAG 2.4.4).", "Give each target its own words.");

    /// <summary>A table without header cells, or with an empty one.</summary>
    public static readonly DiagnosticDescriptor TableWithoutHeader = new(
        "SB3009", Severity.Error, "The table has {0} (WCAG 1.3.1).", "Give every column a header.");

    /// <summary>A language that is not BCP 47.</summary>
    public static readonly DiagnosticDescriptor UnknownLanguage = new(
        "SB3011", Severity.Error, "'{0}' is no language tag (WCAG 3.1.1, 3.1.2).", "Write a BCP 47 tag such as en, de or pt-BR.");

    /// <summary>A language tag with a part that the registry does not have.</summary>
    public static readonly DiagnosticDescriptor UnregisteredLanguage = new(
        "SB3060", Severity.Error, "The {0} '{1}' of the language tag '{2}' is not registered (WCAG 3.1.1, 3.1.2).", "{3}");

    /// <summary>A logo without alternative text.</summary>
    public static readonly DiagnosticDescriptor LogoWithoutAlternative = new(
        "SB3012", Severity.Error, "The logo has no alternative text (WCAG 1.1.1).", "Add 'logo-alt: …' to the theme.");

    /// <summary>A decorative picture that says something.</summary>
    public static readonly DiagnosticDescriptor DecorativeWithAlternative = new(
        "SB3013", Severity.Warning, "The picture is marked decorative but has an alternative text (WCAG 1.1.1).", "Keep one of the two.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        MissingAlternative,
        PoorAlternative,
        SkippedHeadingLevel,
        EmptyHeading,
        SecondTitle,
        EmptyLink,
        UnhelpfulLinkText,
        AmbiguousLinkText,
        TableWithoutHeader,
        UnknownLanguage,
        UnregisteredLanguage,
        LogoWithoutAlternative,
        DecorativeWithAlternative,
    ];
}
