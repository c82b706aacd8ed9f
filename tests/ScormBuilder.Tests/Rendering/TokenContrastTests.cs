using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The contrast of a theme's tokens; what messages say of it is in the cases of SB3050 and SB3051.</summary>
public sealed class TokenContrastTests
{
    private const string Good = """
        :root { color-scheme: light dark; --paper: light-dark(#fff, #000); --surface: light-dark(#eee, #111); --ink: light-dark(#000, #fff); --muted: light-dark(#555, #aaa) }
        [data-scheme=light] { color-scheme: light } [data-scheme=dark] { color-scheme: dark }
        [data-scheme=contrast] { --muted: var(--ink) }
        @media (prefers-contrast: more) { :root:not([data-scheme]) { --muted: var(--ink) } }
        """;

    private const string Uses = "p{color:var(--ink);background:var(--paper)} .m{color:var(--muted);background:var(--surface)}";

    [Test]
    public void The_theme_that_ships_passes_in_every_scheme() => Assert.That(Found(new TemplateSet()), Is.Empty);

    [Test]
    public void A_theme_needs_no_colours_that_its_styles_do_not_use()
    {
        using var theme = new TestTheme(("theme/tokens.css", Good), ("theme/base.css", Uses));
        Assert.That(Found(theme.Templates), Is.Empty);
    }

    [Test]
    public void A_colour_in_use_that_is_missing_or_cannot_be_read_is_reported_where_it_stands()
    {
        using var theme = new TestTheme(("theme/tokens.css", Good.Replace("#fff, #000", "oklch(1 0 0), #000", StringComparison.Ordinal)), ("theme/base.css", Uses + "a{color:var(--accent)}"));
        Assert.That(Found(theme.Templates).Select(Short), Is.EqualTo(new[] { "(1,1) SB5109 --accent", "(1,35) SB5109 --paper" }));
    }

    // What the learner chooses is computed as well as what the system prefers.
    [TestCase("[data-scheme=dark] { color-scheme: dark }", "[data-scheme=dark] { color-scheme: dark; --muted: #333 }", "dark")]
    [TestCase("[data-scheme=contrast] { --muted: var(--ink) }", "[data-scheme=contrast] { --muted: light-dark(#000, #777) }", "dark, high contrast")]
    [TestCase(":not([data-scheme]) { --muted: var(--ink) }", ":not([data-scheme]) { --muted: light-dark(#777, #fff) }", "light, high contrast")]
    public void Each_way_to_a_scheme_is_computed(string rule, string broken, string scheme)
    {
        using var theme = new TestTheme(("theme/tokens.css", Good.Replace(rule, broken, StringComparison.Ordinal)), ("theme/base.css", Uses));
        var found = Found(theme.Templates);
        Assert.That(found.Where(finding => finding.IsError).Select(finding => $"{finding.Descriptor.Code} {finding.Particulars[0]}: {finding.Particulars[1]}").Distinct(), Is.EqualTo(new[] { $"SB3050 {scheme}: --muted" }));
    }

    [Test]
    public void A_theme_that_does_not_heed_what_the_learner_chooses_is_reported()
    {
        using var theme = new TestTheme(
            ("theme/tokens.css", ":root{--paper:#fff;--ink:#000}@media (prefers-color-scheme:dark){:root{--paper:#000;--ink:#fff}}"), ("theme/base.css", Uses));
        Assert.That(Found(theme.Templates).Select(finding => $"{finding.Descriptor.Code} {finding.Particulars[0]}"), Is.SupersetOf(new[] { "SB5110 light", "SB5110 dark" }));
    }

    [Test]
    public void An_accent_of_the_module_takes_the_place_of_the_themes()
    {
        using var theme = new TestTheme(
            ("theme/tokens.css", Good.Replace("--ink:", "--accent: #fff; --on-accent: #fff; --ink:", StringComparison.Ordinal)),
            ("theme/base.css", Uses + "a{color:var(--accent)}.primary{color:var(--on-accent)}"));
        Assert.That(Found(theme.Templates), Is.Not.Empty);
        Assert.That(Found(theme.Templates, hasAccent: true), Is.Empty);
    }

    [Test]
    public void The_shade_that_is_named_mends_it()
    {
        using var theme = new TestTheme(("theme/tokens.css", Good.Replace("light-dark(#555, #aaa)", "light-dark(#bbb, #aaa)", StringComparison.Ordinal)), ("theme/base.css", Uses));
        var finding = Found(theme.Templates)[0];
        var shade = finding.Particulars[9][^7..];
        using var mended = new TestTheme(("theme/tokens.css", Good.Replace("light-dark(#555, #aaa)", $"light-dark({shade}, #aaa)", StringComparison.Ordinal)), ("theme/base.css", Uses));
        Assert.That(Found(mended.Templates), Is.Empty);
    }

    private static ImmutableArray<Diagnostic> Found(TemplateSet templates, bool hasAccent = false)
    {
        var found = new DiagnosticBag();
        TokenContrast.Check(templates, hasAccent, found);
        return found.ToSorted();
    }

    private static string Short(Diagnostic finding) => $"({finding.Location.Line},{finding.Location.Column}) {finding.Descriptor.Code} {finding.Particulars[0]}";
}
