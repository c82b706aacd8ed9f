using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Audit;

/// <summary>The audit of a course that is as it should be: it sees all of it, and finds nothing.</summary>
public sealed class GoodCourseTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["module.yaml"] = "id: audited\ntitle: Audited <course> & more\nlanguage: en\nversion: 1.0.0\ndescription: A course to be audited.\n",
        ["00-before.md"] = """
            ---
            title: Before
            assessment: { kind: pretest }
            ---

            ::: choice {#before}
            Which one is a day?

            - (x) Monday
            - ( ) Seven
            :::
            """,
        ["01-practice.md"] = """
            ---
            title: Practice
            ---

            ## Hands

            ::: choice {#colour}
            Which one is a colour?

            - ( ) Seven
              > Seven is a number.
            - (x) Green

            > [!HINT]
            > Look at the grass.
            :::

            ::: choice {#numbers attempts=1}
            Which are numbers?

            - [x] Two
            - [ ] Blue
            :::
            """,
        ["02-test.md"] = """
            ---
            title: Test
            assessment: { pass-mark: 60, attempts: 1, shuffle: true }
            ---

            ::: choice {#last}
            Which one is a number?

            - (x) Seven
            - ( ) Green
            - ( ) Blue
            - ( ) Red
            - ( ) White
            - ( ) Black
            - ( ) Grey
            :::
            """,
        ["03-views.md"] = """
            ---
            title: Your word
            after-passing: required
            ---

            ::: attestation {#own-work}
            I have taken this course myself.
            :::
            """,
    };

    private Audited audited = null!;

    [OneTimeSetUp]
    public async Task AuditAsync()
    {
        var course = await CompiledCourse.FromFilesAsync("audited", Files);
        audited = await Audited.RunAsync(course.Package.Path);
    }

    [OneTimeTearDown]
    public void Release() => audited.Dispose();

    [Test]
    public void NothingIsFound()
    {
        Assert.That(audited.Findings, Is.Empty);
        Assert.That(audited.Texts("blocked").Concat(audited.Texts("missing")), Is.Empty);
        Assert.That(audited.Status, Is.Zero);
        Assert.That(audited.Output, Does.Contain("no findings in "));
    }

    [Test]
    public void EveryStateIsSeen()
    {
        Assert.That(audited.Texts("gaps"), Is.Empty);
        Assert.That(audited.Json.GetProperty("complete").GetBoolean(), Is.True);
        Assert.That(audited.List("questions").Select(question => $"{Audited.Text(question, "id")}: {string.Join(", ", question.GetProperty("states").EnumerateArray())}"), Is.EqualTo(
        [
            "before: fresh, answered",
            "colour: fresh, hint, error, incorrect, correct",
            // One attempt: the right answer takes a second visit, and so does that of the assessment.
            "numbers: fresh, error, incorrect, correct",
            "last: fresh, error, answered, incorrect, correct",
            // It opens once the assessment is passed, in the second visit.
            "own-work: fresh, error, answered",
        ]));
        Assert.That(audited.List("pages").Select(page => $"{Audited.Text(page, "id")}: {Audited.Text(page, "state")}").Distinct(), Is.SupersetOf(
        [
            "before: menu open", "before: fresh", "before: answered", "before: submitted", "practice: fresh", "practice: hint", "practice: error",
            "test: start", "test: questions", "test: review, nothing answered", "test: review, error", "test: questions, error", "test: questions, answered",
            "test: review, all answered", "test: result, not passed", "test: result, passed", "end: fresh", "exit: fresh",
            "views: fresh", "views: error", "views: answered",
        ]));
    }

    [Test]
    public void WhatEachPageGives_IsTold()
    {
        var page = audited.List("pages").First(one => Audited.Text(one, "id") == "practice" && Audited.Text(one, "state") == "fresh");
        Assert.That(page.GetProperty("headings").EnumerateArray().Select(one => $"{one.GetProperty("level")} {Audited.Text(one, "text")}"), Is.EqualTo(["1 Practice", "2 Hands"]));
        var stops = page.GetProperty("keyboard").EnumerateArray().Select(one => $"{Audited.Text(one, "role")} {Audited.Text(one, "name")}").ToList();
        Assert.That(stops, Is.SupersetOf(["link Practice", "radio Seven", "checkbox Two", "checkbox Blue", "button Next"]));
        Assert.That(stops[0], Is.EqualTo("link Skip to the content"));
        Assert.That(page.GetProperty("spoken").EnumerateArray().Select(one => one.GetString()), Is.SupersetOf(
            ["heading 1: Practice", "radio: Seven, not checked", "group: Which are numbers? Select all that apply.", "main"]));
    }

    [Test]
    public void EachCheck_SaysItsCriteria()
    {
        var criteria = audited.List("checks").ToDictionary(check => Audited.Text(check, "id"), check => check.GetProperty("criteria").EnumerateArray().Select(one => one.GetString()).ToList());
        Assert.That(criteria.Keys, Is.EqualTo(["axe", "keyboard", "headings", "reflow", "text-spacing", "target-size"]));
        Assert.That(criteria["axe"], Is.SupersetOf(["1.3.1", "1.4.3", "3.1.1", "4.1.2"]).And.Not.Contain("1.2.1"));
    }

    [Test]
    public async Task TheReport_IsAccessible([Values] ColorScheme scheme, [Values(1280, 320)] int width)
    {
        await using var context = await Browsers.NewContextAsync(new(width, 800, scheme));
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(audited.Html).AbsoluteUri);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        Assert.That(await Accessibility.FindingsAsync(page), Is.Empty);
        Assert.That(await Layout.FitsAsync(page.MainFrame), Is.True);
        await Expect(page.Locator("header")).ToContainTextAsync("Audited <course> & more");
    }

    [Test]
    public async Task TheReport_IsValidHtml() => Assert.That(await HtmlChecker.FindingsAsync(audited.Html), Is.Empty);
}
