using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;
using UglyToad.PdfPig;

namespace ScormBuilder.BrowserTests;

/// <summary>What learners of courses for credit and for compliance are told before the first lesson, and what they get in the end.</summary>
public sealed partial class CertificateTests
{
    private static readonly Dictionary<string, string[]> Right = new() { ["when"] = ["before_each_patient"], ["also"] = ["after_each_patient"] };

    [Test]
    public async Task UnderAnLms_FromTheFirstPageToTheCertificate([Values(Targets.Scorm12, Targets.Scorm2004Third)] string target)
    {
        await using var taking = await Taking.StartAsync(await CompiledCourse.FromFilesAsync("credit", CreditModule.Education(), target), view: View.Phone with { Width = 700 });
        var course = taking.Lms.Sco;

        // First what has to be told first.
        await Expect(taking.Learner.Heading).ToHaveTextAsync("About this course");
        var about = taking.Learner.PageOf("about");
        foreach (var words in new[]
        {
            "List the moments", "Nurses", "Example Board", "0000-0001", "1.5", "50%", "No limit", "A. Example, RN (planner, author)", "No relationships to disclose",
            "Speaker for Example Soap", "This course received no commercial support.", "Check the status where you work", "Write to the office.", "1.2.0",
        })
        {
            await Expect(about).ToContainTextAsync(words);
        }

        await Expect(about.GetByRole(AriaRole.Link, new() { Name = "education@example.org" })).ToHaveAttributeAsync("href", "mailto:education@example.org");
        await Expect(about.Locator(".hash")).ToHaveTextAsync(await SourceAsync(course));
        await MatchAsync(about, "about");
        Assert.That((await taking.Lms.CallsAsync()).Select(call => call.Element), Has.None.EndsWith("_name"), "the name is not asked for before it is needed");

        // Before it is earned the certificate says what is missing, with links.
        await OpenAsync(taking.Learner, "certificate");
        var certificate = taking.Learner.PageOf("certificate");
        await Expect(certificate).ToContainTextAsync("once you have done this");
        await Expect(certificate.Locator(".certificate")).ToBeHiddenAsync();
        await Expect(certificate.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await certificate.GetByRole(AriaRole.Link, new() { Name = "Washing" }).ClickAsync();
        await taking.StudyAsync();
        await taking.Learner.StartAssessmentAsync();
        await taking.AssessAsync(Right);

        // The result leads to it; the name comes from the LMS.
        await taking.Learner.Course.GetByRole(AriaRole.Link, new() { Name = "Your certificate" }).ClickAsync();
        await Expect(taking.Learner.Heading).ToHaveTextAsync("Certificate");
        await Expect(certificate).ToContainTextAsync("This certifies that Learner, One has completed Clean hands");
        foreach (var words in new[] { "Self-paced online course", "Example Provider", "Example Board", "1.5", "0000-0001", "Approved by the Example Board.", "1.2.0", await SourceAsync(course), "is the proof of completion", Long(CreditModule.Today) })
        {
            await Expect(certificate).ToContainTextAsync(words);
        }

        await MatchAsync(certificate, "certificate");
        await Expect(certificate.GetByRole(AriaRole.Textbox)).ToHaveCountAsync(0);
        await Expect(certificate.GetByRole(AriaRole.Button)).ToHaveTextAsync(["Print the certificate"]);
        Assert.That(await Accessibility.FindingsAsync(course), Is.Empty);
        await taking.SavedAsync();
        await taking.ExitAsync();
        taking.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutAnLms_TheNameIsTypedOnce_AndItPrintsToOneTaggedSheet()
    {
        var compiled = await CompiledCourse.FromFilesAsync("credit at length", CreditModule.Education(CreditModule.LongTitle, CreditModule.Statement), Targets.Web);
        await using var reader = await Reader.OpenAsync(compiled);
        var axe = new AxeRuns();
        await axe.LookAsync(reader.Page, "about", Appearance.All);
        await OpenAsync(reader.Learner, "certificate");
        await axe.LookAsync(reader.Page, "not earned", Appearance.OnceAScheme(0));
        await FinishAsync(reader);
        await OpenAsync(reader.Learner, "certificate");
        var certificate = reader.Learner.PageOf("certificate");
        var name = certificate.GetByLabel("Your name");
        await certificate.GetByRole(AriaRole.Button, new() { Name = "Show the certificate" }).ClickAsync();
        await Expect(name).ToBeFocusedAsync();
        await Expect(name).ToHaveAccessibleDescriptionAsync("At most 60 characters. It is kept with your progress and sent nowhere else. Write your name first.");
        await axe.LookAsync(reader.Page, "name missing", Appearance.OnceAScheme(1));
        var typed = "Zoë “Ž” de l’Étoile 東京 " + new string('x', 60);
        await name.FillAsync(typed);
        await name.PressAsync("Enter");
        var shown = typed[..60];
        await Expect(certificate.GetByRole(AriaRole.Heading, new() { Name = "Certificate of completion" })).ToBeFocusedAsync();
        await Expect(certificate.Locator("[data-part=name]")).ToHaveTextAsync(shown);
        await axe.LookAsync(reader.Page, "earned", Appearance.All);
        await axe.LookAsync(reader.Page, "earned, turned", [new(320, "light", Turned: true), new(1280, "dark", Turned: true)]);
        axe.AssertNone();
        Assert.That(await Layout.FaultsAsync(reader.Page), Is.Empty);
        await Expect(reader.Learner.Course.Locator("[data-save]")).ToHaveAttributeAsync("data-save", "local");
        await reader.Page.ReloadAsync();
        await Expect(certificate.Locator("[data-part=name]")).ToHaveTextAsync(shown);

        foreach (var format in new[] { "A4", "Letter" })
        {
            var bytes = await reader.Page.PdfAsync(new() { Format = format, Tagged = true });
            using var pdf = PdfDocument.Open(bytes);
            var text = string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal);
            Assert.That(pdf.NumberOfPages, Is.EqualTo(1), format);
            foreach (var words in new[] { CreditModule.LongTitle, "Zoë", "End of the statement.", "0000-0001", Long(CreditModule.Today), await SourceAsync(reader.Page.MainFrame), "is the proof of completion" })
            {
                Assert.That(text, Does.Contain(words.Replace(" ", "", StringComparison.Ordinal)), format);
            }

            Assert.That(text, Does.Not.Contain("before and after each patient".Replace(" ", "", StringComparison.Ordinal)).And.Not.Contain("Aboutthiscourse").And.Not.Contain("Printthecertificate"));
            Assert.That(Encoding.Latin1.GetString(bytes), Does.Contain("/StructTreeRoot").And.Contain("/MarkInfo"), "it is tagged");
        }

        reader.Faults.AssertNone();
    }

    [Test]
    public async Task WithoutScripts_AndOnPaper_WhatIsToldFirstCanBeRead()
    {
        var compiled = await CompiledCourse.FromFilesAsync("credit", CreditModule.Education());
        await using var plain = await Reader.OpenAsync(compiled, View.Desktop with { Scripts = false });
        var about = plain.Page.Locator("#about");
        await Expect(about).ToContainTextAsync($"Last day of credit{Long(CreditModule.LastDay)}", new() { UseInnerText = false });
        await Expect(about.GetByText("No more credit is given")).ToBeHiddenAsync();
        await Expect(plain.Page.Locator("#certificate")).ToBeHiddenAsync();
        await using var reader = await Reader.OpenAsync(compiled);
        await reader.Learner.OpenLessonAsync("washing");
        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(reader.Page.Locator("#about")).ToContainTextAsync("Speaker for Example Soap");
        await Expect(reader.Page.Locator("#about h1")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#washing h1")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("#certificate")).ToBeHiddenAsync();
    }

    // As early and as late as a day can begin, without summer time.
    [TestCase("Etc/GMT-14", 14)]
    [TestCase("UTC", 0)]
    [TestCase("Etc/GMT+12", -12)]
    public async Task CreditEndsWithTheLastDay_WhereTheLearnerIs(string zone, int hours)
    {
        var compiled = await CompiledCourse.FromFilesAsync("credit", CreditModule.Education(), Targets.Web);
        var midnight = CreditModule.LastDay.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-hours);
        await using var context = await Browsers.NewContextAsync(View.Desktop with { TimeZone = zone });
        var page = await context.NewPageAsync();

        // Another learner finishes only after it.
        await using var late = await Browsers.NewContextAsync(View.Desktop with { TimeZone = zone });
        var latePage = await late.NewPageAsync();
        foreach (var (time, isGiven) in new[] { (midnight.AddSeconds(-1), true), (midnight, false) })
        {
            await context.Clock.SetFixedTimeAsync(time);
            await page.GotoAsync(compiled.Page + "#about");
            await page.ReloadAsync();
            var credit = page.Locator("#about").GetByText("Approved by the Example Board.");
            await (isGiven ? Expect(credit).ToBeVisibleAsync() : Expect(credit).ToBeHiddenAsync());
            var withdrawn = page.Locator("#about").GetByText("No more credit is given");
            await (isGiven ? Expect(withdrawn).ToBeHiddenAsync() : Expect(withdrawn).ToContainTextAsync(Long(CreditModule.LastDay)));
            if (isGiven)
            {
                await FinishAsync(new MouseLearner(page, page.MainFrame));
                await ShowCertificateAsync(page);
            }
        }

        // What was earned in time stays.
        await OpenAsync(new MouseLearner(page, page.MainFrame), "certificate");
        await Expect(page.Locator("#certificate")).ToContainTextAsync("Approved by the Example Board.");
        await Expect(page.Locator("#certificate [data-part=date]")).ToHaveTextAsync(Long(CreditModule.LastDay));

        await late.Clock.SetFixedTimeAsync(midnight);
        await latePage.GotoAsync(compiled.Page.ToString());
        await FinishAsync(new MouseLearner(latePage, latePage.MainFrame));
        await ShowCertificateAsync(latePage);
        await Expect(latePage.Locator("#certificate [data-part=date]")).ToHaveTextAsync(Long(CreditModule.LastDay.AddDays(1)));
        await Expect(latePage.Locator("#certificate").GetByText("Approved by the Example Board.")).ToBeHiddenAsync();
        await Expect(latePage.Locator("#certificate")).ToContainTextAsync("No credit is given.");
    }

    [TestCase("Etc/GMT-14", 14)]
    [TestCase("Etc/GMT+12", -12)]
    public async Task TrainingIsDueAgain_WhenItCountsNoMore(string zone, int hours)
    {
        var compiled = await CompiledCourse.FromFilesAsync("drill", CreditModule.Training(), Targets.Web);
        await using var context = await Browsers.NewContextAsync(View.Desktop with { TimeZone = zone });
        var page = await context.NewPageAsync();

        // A month after the 31st of January is the last of February.
        await context.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 31, 12, 0, 0, DateTimeKind.Utc).AddHours(-hours));
        await page.GotoAsync(compiled.Page.ToString());
        await Expect(page.Locator("#about")).ToContainTextAsync("Fire rules, section 4");
        await Expect(page.Locator("#about")).ToContainTextAsync("1 month");
        await page.Locator("#about").GetByRole(AriaRole.Link, new() { Name = "Start with “Leave”" }).ClickAsync();
        await new MouseLearner(page, page.MainFrame).NextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Your certificate" }).ClickAsync();
        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#certificate [data-part=valid]")).ToHaveTextAsync("February 28, 2027");
        var midnight = new DateTime(2027, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddHours(-hours);
        foreach (var (time, isDue) in new[] { (midnight.AddSeconds(-1), false), (midnight, true) })
        {
            await context.Clock.SetFixedTimeAsync(time);
            await page.ReloadAsync();
            var due = page.Locator("#certificate").GetByText("It is due again.");
            await (isDue ? Expect(due).ToBeVisibleAsync() : Expect(due).ToBeHiddenAsync());
        }

        await Expect(page.Locator("#certificate")).ToContainTextAsync("This training was valid until February 28, 2027.");
    }

    [Test]
    public async Task ARecordOfAnotherMajorVersion_IsToBeBegunAnew()
    {
        await using var lms = await FinishedTrainingAsync();
        var source = await SourceAsync(lms.Sco);
        lms.Course = await CompiledCourse.FromFilesAsync("drill, version 2", CreditModule.Training("2.0.0"));
        await lms.LaunchAsync();
        var learner = new MouseLearner(lms.Page, lms.Sco);
        await OpenAsync(learner, "certificate");
        var certificate = learner.PageOf("certificate");
        foreach (var words in new[] { "Your record is for version 1. This is version 2.", "It is due again.", "start a new attempt in the learning management system" })
        {
            await Expect(certificate).ToContainTextAsync(words);
        }

        // The certificate is for what was read then.
        await Expect(certificate.Locator("[data-part=version]")).ToHaveTextAsync("1.0.0");
        await Expect(certificate.Locator("[data-part=source]")).ToHaveTextAsync(source[..8] + "…");
        await OpenAsync(learner, "about");
        await Expect(learner.PageOf("about")).ToContainTextAsync("Your record is for version 1. This is version 2.");
    }

    [Test]
    public async Task WhatWasEarned_Stays_WhenALaterVersionAsksForMore()
    {
        await using var lms = await FinishedTrainingAsync();
        var longer = CreditModule.Training("1.1.0");
        longer["02-return.md"] = "---\ntitle: Return\n---\n\nWait until you are told.\n";
        lms.Course = await CompiledCourse.FromFilesAsync("drill, longer", longer);
        await lms.LaunchAsync();
        var learner = new MouseLearner(lms.Page, lms.Sco);
        await OpenAsync(learner, "certificate");
        await Expect(learner.PageOf("certificate").Locator("[data-part=version]")).ToHaveTextAsync("1.0.0");
        await Expect(learner.PageOf("certificate").Locator("[data-part=missing]")).ToBeHiddenAsync();
    }

    /// <summary>The training in its first version, finished, its record saved.</summary>
    private static async Task<Lms> FinishedTrainingAsync()
    {
        var lms = await Lms.OpenAsync(await CompiledCourse.FromFilesAsync("drill", CreditModule.Training()));
        await lms.LaunchAsync();
        var learner = new MouseLearner(lms.Page, lms.Sco);
        await OpenAsync(learner, "leave");
        await learner.NextAsync();
        await Expect(lms.Sco.Locator("[data-save]")).ToHaveAttributeAsync("data-save", "saved");
        return lms;
    }

    // What is another every day, or with every version of the theme, is left out.
    private static async Task MatchAsync(ILocator page, string name) => Golden.Match(
        Changing().Replace(await page.AriaSnapshotAsync(), found => found.Value.Contains(',', StringComparison.Ordinal) ? "(a day)" : "(a hash)"), $"AriaSnapshots/{name}.aria.yml");

    [GeneratedRegex("[0-9a-f]{64}|[A-Z][a-z]+ [0-9]{1,2}, 20[0-9]{2}")]
    private static partial Regex Changing();

    private static async Task FinishAsync(Reader reader) => await FinishAsync(reader.Learner);

    private static async Task FinishAsync(Learner learner)
    {
        await learner.OpenLessonAsync("washing");
        await learner.NextAsync();
        await learner.StartAssessmentAsync();
        foreach (var (question, answer) in Right)
        {
            await learner.AnswerAsync(question, answer);
        }

        await learner.ReviewAnswersAsync();
        await learner.SubmitAssessmentAsync();
    }

    private static async Task ShowCertificateAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Your certificate" }).ClickAsync();
        await page.GetByLabel("Your name").FillAsync("Ada");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#certificate [data-part=name]")).ToHaveTextAsync("Ada");
    }

    private static async Task OpenAsync(Learner learner, string page)
    {
        var link = learner.Course.Locator($"nav a[href='#{page}']");
        if (!await link.IsVisibleAsync())
        {
            await learner.Action("menu").ClickAsync();
        }

        await link.ClickAsync();
        await Expect(learner.Course.Locator($"#{page}")).ToBeVisibleAsync();
    }

    private static async Task<string> SourceAsync(IFrame course) => await course.Locator("html").GetAttributeAsync("data-source") ?? "";

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
