using ScormBuilder.Diagnostics;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Templates: escaping, overriding, errors with their place, no silent limits.</summary>
public sealed class TemplateSetTests
{
    private const string Hostile = "<>&\"'\0\u2028</script>]]>\ud800";
    private const string Harmless = "&lt;&gt;&amp;&quot;&apos;\u2028&lt;/script&gt;]]&gt;";

    [Test]
    public void Values_are_escaped_and_markup_is_not() =>
        Assert.That(Render("<a title=\"{{ x }}\">{{ m }}{{ n }}{{ 1.5 }}{{ list }}</a>"), Is.EqualTo($"<a title=\"{Harmless}\"><b>1.5[&quot;&lt;&quot;]</a>"));

    [TestCase("{{ x | string.upcase }}", "&lt;&gt;&amp;&quot;&apos;\u2028&lt;/SCRIPT&gt;]]&gt;")]
    [TestCase("{{ m + '<' }}", "&lt;b&gt;&lt;")]
    [TestCase("{{ capture c }}<i>{{ '<' }}</i>{{ end }}{{ c }}", "<i>&lt;</i>")]
    [TestCase("{{ func f(a) }}<i>{{ a }}</i>{{ end }}{{ f '<' }}", "<i>&lt;</i>")]
    [TestCase("{{ func f }}<i>{{ $$ }}</i>{{ end }}{{ wrap f }}{{ '<' }}{{ end }}", "<i>&lt;</i>")]
    public void What_templates_make_of_values_is_escaped_once(string template, string expected) =>
        Assert.That(Render(template), Is.EqualTo(expected));

    [Test]
    public void A_template_includes_another_without_escaping_twice()
    {
        using var theme = new TestTheme(("a.html", "[{{ include 'parts/b.html' x }}]"), ("parts/b.html", "<i>{{ $1 }}</i>"));
        Assert.That(Render(theme, "a.html"), Is.EqualTo($"[<i>{Harmless}</i>]"));
    }

    [Test]
    public void A_value_keeps_its_lines_where_a_template_is_indented() =>
        Assert.That(Render("  {{ lines }}"), Is.EqualTo("  1\n2"));

    [Test]
    public void An_overriding_file_comes_first_and_the_others_stay()
    {
        using var theme = new TestTheme(("a.html", "default a"), ("b.html", "default b"), ("theme/1.css", ""), ("theme/3.css", ""));
        theme.Override("a.html", "mine\r\n");
        theme.Override("theme/2.css", "");
        var templates = theme.Templates;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(templates.Read("a.html"), Is.EqualTo("mine\n"));
            Assert.That(templates.Read("b.html"), Is.EqualTo("default b"));
            Assert.That(templates.Read("c.html"), Is.Null);
            Assert.That(templates.List("theme"), Is.EqualTo(new[] { "theme/1.css", "theme/2.css", "theme/3.css" }));
        }
    }

    [TestCase("one\n  {{ if }}", "(2,9): error SB5101: The template cannot be read:")]
    [TestCase("one\n  {{ nobody }}", "(2,6): error SB5102: The template cannot be rendered: The variable or function `nobody` was not found")]
    [TestCase("{{ words.nobody }}", "(1,10): error SB5102")]
    [TestCase("{{ date.now }}", "(1,9): error SB5102")]
    [TestCase("{{ include 'none.html' }}", "(1,4): error SB5102: The template cannot be rendered: There is no template 'none.html'")]
    [TestCase("{{ include 'bad.html' }}", "bad.html(2,12): error SB5101")]
    [TestCase("{{ include 'a.html' }}", "(1,4): error SB5102: The template cannot be rendered: Exceeding")]
    [TestCase("{{ while true }}{{ end }}", "error SB5102")]
    public void An_error_names_its_place(string template, string expected)
    {
        using var theme = new TestTheme(("a.html", "fine"), ("bad.html", "\n{{ }} {{ end }}"));
        theme.Override("a.html", template);
        var found = new DiagnosticBag();
        var result = theme.Templates.Render("a.html", Model(), found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(result, Is.Null);
            Assert.That(found.ToSorted().Select(finding => finding.ToString()), Has.Some.Contains(expected));
            if (!expected.StartsWith("bad", StringComparison.Ordinal))
            {
                Assert.That(found.ToSorted()[0].Location.Path, Is.EqualTo(theme.OverrideName("a.html")));
            }
        }
    }

    [Test]
    public void Files_that_ship_are_named_by_their_place_in_the_source()
    {
        using var theme = new TestTheme(("a.html", "{{ nobody }}"));
        var found = new DiagnosticBag();
        theme.Templates.Render("a.html", [], found);
        theme.Templates.Render("b.html", [], found);
        Assert.That(
            found.ToSorted().Select(finding => finding.ToString()),
            Is.EqualTo(new[]
            {
                "templates/default/a.html(1,4): error SB5102: The template cannot be rendered: The variable or function `nobody` was not found. Compare it with the file of the same name in templates/default.",
                "templates/default/b.html(1,1): error SB5103: There is no template 'b.html'. Add the file to the template folder.",
            }));
    }

    [Test]
    public void After_an_error_the_set_goes_on_working()
    {
        using var theme = new TestTheme(("bad.html", "{{ for i in 1..3 }}{{ nobody }}{{ end }}"), ("good.html", "{{ x }}"));
        var templates = theme.Templates;
        templates.Render("bad.html", Model(), new DiagnosticBag());
        Assert.That(templates.Render("good.html", Model(), new DiagnosticBag())?.Value, Is.EqualTo(Harmless));
    }

    [Test]
    public void Files_that_replace_nothing_are_reported()
    {
        using var theme = new TestTheme(("page.html", ""), ("components/note/note.html", ""));
        theme.Override("pages.html", "");
        theme.Override("page.html", "{{ include 'own/part.html' }}");
        theme.Override("own/part.html", "");
        theme.Override("components/nota/nota.html", "");
        theme.Override("components/mine/mine.css", "");
        theme.Override("theme/zz.css", "");
        theme.Override("languages/tlh.yaml", "");
        theme.Override("README.md", "");
        theme.Override(".git/config", "");
        var found = new DiagnosticBag();
        theme.Templates.CheckOverrides(["mine"], found);
        Assert.That(found.ToSorted().Select(finding => (finding.Descriptor, finding.Location.Path)), Is.EqualTo(new[]
        {
            (RenderingCodes.UnusedOverride, theme.OverrideName("components/nota/nota.html")),
            (RenderingCodes.UnusedOverride, theme.OverrideName("pages.html")),
        }));
    }

    [Test]
    public void A_file_that_is_not_UTF8_is_reported()
    {
        using var theme = new TestTheme(("page.html", ""));
        theme.Override("page.html", "x");
        File.WriteAllBytes(Path.Combine(theme.OverrideFolder, "page.html"), [0x61, 0xff]);
        var found = new DiagnosticBag();
        theme.Templates.CheckOverrides([], found);
        Assert.That(found.ToSorted().Select(finding => finding.Descriptor), Is.EqualTo(new[] { RenderingCodes.TemplateEncoding }));
    }

    [Test]
    public void Big_courses_are_not_cut()
    {
        var many = new ScriptArray(Enumerable.Range(0, 5000).Select(_ => (object)new string('<', 100)));
        using var theme = new TestTheme(("a.html", "{{ for i in many }}{{ i }}\n{{ end }}{{ long }}"));
        var found = new DiagnosticBag();
        var result = theme.Templates.Render("a.html", new ScriptObject { ["many"] = many, ["long"] = new string('x', 3_000_000) }, found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.ToSorted(), Is.Empty);
            Assert.That(result?.Value, Has.Length.EqualTo((5000 * 401) + 3_000_000));
        }
    }

    private static string Render(string template)
    {
        using var theme = new TestTheme(("a.html", template));
        return Render(theme, "a.html");
    }

    private static string Render(TestTheme theme, string path)
    {
        var found = new DiagnosticBag();
        var result = theme.Templates.Render(path, Model(), found);
        Assert.That(found.ToSorted(), Is.Empty);
        return result!.Value;
    }

    private static ScriptObject Model() => new()
    {
        ["x"] = Hostile,
        ["m"] = new Markup("<b>"),
        ["n"] = null,
        ["list"] = new ScriptArray { "<" },
        ["lines"] = new Markup("1\n2"),
        ["words"] = new ScriptObject { ["a"] = "A" },
    };
}
