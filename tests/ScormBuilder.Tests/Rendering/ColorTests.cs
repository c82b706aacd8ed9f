using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Contrast, the theme's colours, and the accent that a module may choose.</summary>
public sealed class ColorTests
{
    [TestCase("#767676", "#fff", "4.54")]
    [TestCase("#777777", "#ffffff", "4.48")]
    [TestCase("#000", "white", "21.00")]
    [TestCase("#ff0000", "#ffffff", "4.00")]
    [TestCase("#0000ff", "black", "2.44")]
    [TestCase("#123456", "#123456", "1.00")]
    public void Contrast_of_known_pairs(string one, string other, string expected)
    {
        Assert.That(Color.TryParse(one, out var first) & Color.TryParse(other, out var second), Is.True);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(first.ContrastTo(second).ToString("0.00", CultureInfo.InvariantCulture), Is.EqualTo(expected));
            Assert.That(second.ContrastTo(first), Is.EqualTo(first.ContrastTo(second)));
        }
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("reddish")]
    [TestCase("transparent")]
    [TestCase("window")]
    [TestCase("currentcolor")]
    [TestCase("rgb(1 2 3 / 50%)")]
    [TestCase("rgb(1%, 2, 3)")]
    [TestCase("hsl(10deg)")]
    [TestCase("oklch(1 0 0)")]
    [TestCase("#12")]
    [TestCase("#1234")]
    [TestCase("#12345g")]
    [TestCase("#+12345")]
    [TestCase("#12345678")]
    public void What_is_no_colour(string? text) => Assert.That(Color.TryParse(text, out _), Is.False);

    [TestCase("#0af", "#00aaff")]
    [TestCase("rgb(255, 128, 0)", "#ff8000")]
    [TestCase("rgb(100% 50% 0%)", "#ff8000")]
    [TestCase("rgba(300, 0, 0, 1)", "#ff0000")]
    [TestCase("hsl(210, 50%, 40%)", "#336699")]
    [TestCase("hsl(-150deg 50% 40% / 100%)", "#336699")]
    [TestCase("rebeccapurple", "#663399")]
    [TestCase("lightslategrey", "#778899")]
    public void Colours_are_read_as_authors_write_them(string text, string expected) => Assert.That(Parse(text).ToString(), Is.EqualTo(expected));

    [Test]
    public void The_palette_is_read_from_the_tokens_of_the_theme()
    {
        using var theme = new TestTheme(("theme/tokens.css", """
            /* :root { --paper: #000 } */
            :root { color-scheme: light dark; --white: #FAFAFA; --paper: var(--white); --surface: #eee; --good-surface: #efe; }
            .card { --paper: #f00 }
            @media (min-width: 60em) { :root { --paper: #0f0 } }
            @media (prefers-color-scheme: dark) { :root, html { --paper: #111; --surface: var(--paper) } }
            @media print { :root { --paper: #00f } }
            """));
        var found = new DiagnosticBag();
        var palette = Palette.Read(theme.Templates, found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.ToSorted(), Is.Empty);
            Assert.That(palette.Light.Select(color => color.ToString()), Is.EqualTo(new[] { "#fafafa", "#eeeeee", "#eeffee" }));
            Assert.That(palette.Dark.Select(color => color.ToString()), Is.EqualTo(new[] { "#111111", "#111111", "#eeffee" }));
        }
    }

    [Test]
    public void The_palette_of_each_scheme_is_read_from_light_dark()
    {
        using var theme = new TestTheme(("theme/tokens.css", """
            :root { color-scheme: light dark; --night: #111; --paper: light-dark(white, var(--night)); --surface: light-dark(#eee, var(--none, #222)); }
            [data-scheme=light]{color-scheme:light}[data-scheme="dark"] { color-scheme: dark }
            [data-scheme=contrast] { --paper: light-dark(#ffe, #001) }
            @media (prefers-contrast: more) { html:not([data-scheme]) { --paper: light-dark(#fff, #000) !important } :root:not([data-scheme]) { --paper: #f00 } }
            @supports not (color: light-dark(red, red)) { :root { --paper: gray } }
            :root > .card, .card { --paper: #f00 }
            """));
        var palette = Palette.Read(theme.Templates, new DiagnosticBag());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(palette.Light.Select(color => color.ToString()), Is.EqualTo(new[] { "#ffffff", "#eeeeee" }));
            Assert.That(palette.Dark.Select(color => color.ToString()), Is.EqualTo(new[] { "#111111", "#222222" }));
            Assert.That(palette.HighContrast.Select(color => color.ToString()), Is.EqualTo(new[] { "#ffffff", "#eeeeee" }));
            Assert.That(palette.DarkHighContrast.Select(color => color.ToString()), Is.EqualTo(new[] { "#000000", "#222222" }));
            Assert.That(palette.SideBySide, Is.True);
        }
    }

    [Test]
    public void A_colour_that_cannot_be_read_is_reported()
    {
        using var theme = new TestTheme(("theme/tokens.css", ":root{--paper:oklch(1 0 0);--surface:#eee;--surface:var(--surface)}"));
        var found = new DiagnosticBag();
        Palette.Read(theme.Templates, found);
        Assert.That(found.ToSorted().Select(finding => finding.Particulars[0]), Is.EquivalentTo(new[] { "--paper", "--surface" }));
    }

    [TestCase("#0b5fa5")]
    [TestCase("#000000")]
    [TestCase("#7a0019")]
    [TestCase("#ffff00")]
    public void The_derived_accents_can_be_read_and_so_can_words_on_them(string color)
    {
        var palette = new Palette(
            [Color.White, Parse("#eef1f4")], [Parse("#14181c"), Parse("#20262c")], [Color.White, Parse("#eaf6ee")], [Color.Black, Parse("#20262c")], SideBySide: true);
        var accent = Accent.For(Parse(color), palette);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(palette.Dark.Min(accent.Dark.ContrastTo), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(palette.HighContrast.Min(accent.HighContrast.ContrastTo), Is.GreaterThanOrEqualTo(7));
            Assert.That(palette.DarkHighContrast.Min(accent.DarkHighContrast.ContrastTo), Is.GreaterThanOrEqualTo(7));
            Assert.That(Accent.On(accent.Light).ContrastTo(accent.Light), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(Accent.On(accent.Dark).ContrastTo(accent.Dark), Is.GreaterThanOrEqualTo(4.5));
            Assert.That(Accent.On(accent.HighContrast).ContrastTo(accent.HighContrast), Is.GreaterThanOrEqualTo(7));
            Assert.That(Accent.On(accent.DarkHighContrast).ContrastTo(accent.DarkHighContrast), Is.GreaterThanOrEqualTo(7));
        }
    }

    [Test]
    public void A_pale_accent_is_an_error_that_names_ratio_and_remedy()
    {
        using var theme = new TestTheme(("theme/tokens.css", ":root{--paper:#ffffff;--surface:#f2f2f2}@media (prefers-color-scheme:dark){:root{--paper:#111;--surface:#222}}"));
        var found = new DiagnosticBag();
        AccentContrast.Check(new Theme("#4d9be6", new SourceLocation("module.yaml", 9, 18), null, ""), theme.Templates, found);
        var finding = found.ToSorted().Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.ToString(), Does.StartWith("module.yaml(9,18): error SB3010: The accent #4d9be6 has a contrast of 2.62:1 to the theme's background #f2f2f2; text needs 4.5:1"));
            Assert.That(Parse(finding.Particulars[3]).ContrastTo(Parse("#f2f2f2")), Is.InRange(4.5, 4.6));
        }
    }

    [Test]
    public void A_dark_accent_or_none_is_fine()
    {
        var found = new DiagnosticBag();
        var templates = new TemplateSet();
        AccentContrast.Check(new Theme("#0b5fa5", default, null, ""), templates, found);
        AccentContrast.Check(Theme.Default, templates, found);
        Assert.That(found.ToSorted(), Is.Empty);
    }

    private static Color Parse(string text) => Color.TryParse(text, out var color) ? color : throw new FormatException(text);
}
