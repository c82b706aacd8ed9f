using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>Which scripts and styles a course gets, in which order.</summary>
public sealed class BundleTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("player/main.js", "main();"), ("player/words.js", "words\n"), ("player/assessment-pages.js", "assessment"), ("player/assessment-draw.js", "draw"), ("player/components.js", "components"),
        ("player/lms-scorm-1.2.js", "scorm12"), ("player/lms-cmi5.js", "cmi5"), ("components/choice/choice.js", "choice"), ("components/choice/choice.css", ".choice{}"),
        ("theme/tokens.css", ":root{--paper:#fff;--surface:#eee}@media (prefers-color-scheme:dark){:root{--paper:#111;--surface:#222}}"),
        ("theme/base.css", ".base{}"), ("theme/assessment.css", ".assessment{}"), ("components/note/note.css", ".note{}"), ("components/tip/tip.css", ".tip{}"),
    ];

    private static PlayerParts Parts(bool hasAssessment, bool hasDraw, params ReadOnlySpan<string> folders) =>
        new([.. hasAssessment ? ["assessment"] : Array.Empty<string>(), .. hasDraw ? ["assessment-draw"] : Array.Empty<string>()], [.. folders]);

    [Test]
    public void Scripts_come_in_order_and_main_last()
    {
        using var theme = new TestTheme(Files);
        Assert.That(
            ScriptBundle.Join(theme.Templates, "scorm-1.2", Parts(true, false, "components/choice", "components/note")),
            Is.EqualTo("(()=>{\"use strict\";\nscorm12\nassessment\ncomponents\nwords\nchoice\nmain();\n})();\n"));
    }

    [Test]
    public void Only_a_course_that_draws_its_questions_has_the_drawing()
    {
        using var theme = new TestTheme(Files);
        Assert.That(
            ScriptBundle.Files(theme.Templates, "cmi5", Parts(true, true)),
            Is.EqualTo(new[] { "player/lms-cmi5.js", "player/assessment-draw.js", "player/assessment-pages.js", "player/components.js", "player/words.js", "player/main.js" }));
    }

    [Test]
    public void A_course_without_an_assessment_has_nothing_of_it()
    {
        using var theme = new TestTheme(Files);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ScriptBundle.Files(theme.Templates, "cmi5", Parts(false, false)), Is.EqualTo(new[] { "player/lms-cmi5.js", "player/components.js", "player/words.js", "player/main.js" }));
            Assert.That(StyleBundle.Files(theme.Templates, Parts(false, false, "components/note")), Is.EqualTo(new[] { "theme/base.css", "theme/tokens.css", "components/note/note.css" }));
        }
    }

    [Test]
    public void The_accent_follows_the_schemes_of_the_theme()
    {
        using var theme = new TestTheme([.. Files, ("theme/tokens.css", ":root{color-scheme:light dark;--paper:light-dark(#fff,#111);--surface:light-dark(#eee,#222)}")]);
        Assert.That(
            StyleBundle.Join(theme.Templates, Parts(false, false), "#0b5fa5", new DiagnosticBag()),
            Does.Match(@"\n:root\{--accent:light-dark\(#0b5fa5,(#[0-9a-f]{6})\);--on-accent:light-dark\(#ffffff,#000000\)\}"
                + @"\[data-scheme=contrast\](\{--accent:light-dark\(#[0-9a-f]{6},(?!\1)#[0-9a-f]{6}\);--on-accent:light-dark\(#ffffff,#000000\)\})"
                + @"@media \(prefers-contrast:more\)\{:root:not\(\[data-scheme\]\)\2\}\n$"));
    }

    [Test]
    public void An_accent_that_high_contrast_takes_as_it_is_stands_there_once()
    {
        using var theme = new TestTheme([.. Files, ("theme/tokens.css", ":root{color-scheme:light;--paper:#fff;--surface:#eee}")]);
        Assert.That(
            StyleBundle.Join(theme.Templates, Parts(false, false), "#002244", new DiagnosticBag()),
            Does.EndWith("\n:root{--accent:#002244;--on-accent:#ffffff}@media (prefers-color-scheme:dark){:root{--accent:#002244;--on-accent:#ffffff}}\n"));
    }

    [Test]
    public void The_accent_comes_last_in_both_schemes()
    {
        using var theme = new TestTheme(Files);
        var found = new DiagnosticBag();
        var css = StyleBundle.Join(theme.Templates, Parts(true, false, "components/choice"), "#0b5fa5", found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.ToSorted(), Is.Empty);
            Assert.That(css, Does.StartWith(".assessment{}\n.base{}\n:root{"));
            Assert.That(css, Does.Match(@"\n\.choice\{\}\n:root\{--accent:#0b5fa5;--on-accent:#ffffff\}@media \(prefers-color-scheme:dark\)\{:root\{--accent:#[0-9a-f]{6};--on-accent:#000000\}\}"));
        }
    }

    [Test]
    public void A_theme_of_its_own_accent_keeps_it()
    {
        using var theme = new TestTheme(Files);
        Assert.That(StyleBundle.Join(theme.Templates, Parts(false, false), null, new DiagnosticBag()), Does.Not.Contain("accent"));
    }

    [Test]
    public void Components_nested_in_others_bring_theirs()
    {
        var rendered = Rendered.Course(Course(Lesson("one", Note(new Quotation(Here, [Choice("ask-it")])))));
        var plain = Rendered.Course(Course(Lesson("one", Note(Paragraph("x")))));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rendered.Script, Does.Contain(".choice="));
            Assert.That(plain.Script, Does.Not.Contain(".choice="));
        }
    }
}
