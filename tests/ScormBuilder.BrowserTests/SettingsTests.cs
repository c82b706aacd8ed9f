using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>What a learner sets is applied at once, and stays with the learner's progress.</summary>
public sealed class SettingsTests
{
    private const string Look = """
        () => {
          const style = getComputedStyle(document.querySelector("main section:not([hidden]) p"));
          return [style.fontSize, style.lineHeight, style.letterSpacing, style.wordSpacing, style.fontFamily, getComputedStyle(document.body.parentElement).backgroundColor].join(" | ");
        }
        """;

    // List, option, and what becomes of it.
    private static readonly (string List, string Option, string Becomes)[] Everything =
    [
        ("Text size", "200%", "34px"), ("Line spacing", "Wide", "68px"), ("Letter spacing", "Wide", "4.08px | 5.44px"), ("Typeface", "Wide and clear", "Verdana"), ("Colours", "Dark", "rgb(20, 24, 30)"),
        ("Motion", "Reduced", ""),
    ];

    // What is seen of motion is tested below.
    [Test]
    public async Task Settings_AreAppliedAtOnce_AndFollowTheLearner_UntilTheyAreReset()
    {
        var course = await SmallModules.PlainAsync();
        await using var taking = await Taking.StartAsync(course);
        var before = await LookAsync(taking);
        await OpenAsync(taking.Learner.Course);
        foreach (var (list, option, becomes) in Everything)
        {
            await ListOf(taking.Learner.Course, list).SelectOptionAsync(new SelectOptionValue { Label = option });
            Assert.That(await LookAsync(taking), Does.Contain(becomes), list);
        }

        await CloseAsync(taking.Learner.Course);
        await taking.SavedAsync();
        var set = await LookAsync(taking);
        await taking.ExitAsync();
        Assert.That((await taking.RecordAsync()).State, Does.Contain("..311221.AAA"));

        // Another browser has nothing but what the LMS kept.
        var record = await taking.RecordAsync();
        await using var elsewhere = await Taking.StartAsync(course, record: record);
        Assert.That(await LookAsync(elsewhere), Is.EqualTo(set));
        await OpenAsync(elsewhere.Learner.Course);
        Assert.That(await ListOf(elsewhere.Learner.Course, "Colours").InputValueAsync(), Is.EqualTo("dark"));
        await elsewhere.Learner.Course.GetByRole(AriaRole.Button, new() { Name = "Reset all" }).ClickAsync();
        Assert.That(await LookAsync(elsewhere), Is.EqualTo(before));
        await CloseAsync(elsewhere.Learner.Course);
        await elsewhere.SavedAsync();
        await elsewhere.ExitAsync();
        Assert.That((await elsewhere.RecordAsync()).State, Does.Match("^2~[^.]*\\.\\.\\.AAA[0-9a-f]{8}1_0_0~~A\\.A~..$"), "as if there had never been settings");
        elsewhere.Lms.Faults.AssertNone();
    }

    [Test]
    public async Task MotionOfATheme_Stops_WhenTheLearnerOrTheDeviceSaysSo()
    {
        await using var reader = await Reader.OpenAsync(await SmallModules.PlainAsync());
        await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await reader.Page.EvaluateAsync("() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('h1 { transition: color 5s }'); document.adoptedStyleSheets = [sheet]; }");
        Assert.That(await DurationAsync(), Is.EqualTo("5s"));
        await OpenAsync(reader.Page.MainFrame);
        await ListOf(reader.Page.MainFrame, "Motion").SelectOptionAsync("reduced");
        Assert.That(await DurationAsync(), Is.EqualTo("0s"));
        await ListOf(reader.Page.MainFrame, "Motion").SelectOptionAsync("");
        Assert.That(await DurationAsync(), Is.EqualTo("5s"));
        await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.That(await DurationAsync(), Is.EqualTo("0s"));

        Task<string> DurationAsync() => reader.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('h1')).transitionDuration");
    }

    [Test]
    public async Task InAReview_SettingsWork_AndAreNotWritten()
    {
        await using var taking = await Taking.StartAsync(await SmallModules.PlainAsync(), options: new("review"));
        await OpenAsync(taking.Learner.Course);
        await ListOf(taking.Learner.Course, "Text size").SelectOptionAsync("150");
        Assert.That(await LookAsync(taking), Does.StartWith("25.5"));
        await CloseAsync(taking.Learner.Course);
        await taking.ExitAsync();
        Assert.That((await taking.Lms.CallsAsync()).Where(call => call.IsWrite), Is.Empty);
    }

    [Test]
    public async Task WithoutAnLms_SettingsAreKeptInTheBrowser()
    {
        await using var reader = await Reader.OpenAsync(await SmallModules.PlainAsync(Targets.Web));
        await OpenAsync(reader.Page.MainFrame);
        await ListOf(reader.Page.MainFrame, "Typeface").SelectOptionAsync("serif");
        await Expect(reader.Page.Locator("[data-save=local]")).ToBeVisibleAsync();
        await reader.Page.ReloadAsync();
        await Expect(reader.Page.Locator("html[data-ready]")).ToHaveAttributeAsync("data-font", "serif");
    }

    [Test]
    public async Task EachScoOfACourse_HasTheSettingsOfTheOthers()
    {
        var course = await SmallModules.GalleryOfScosAsync(Targets.Scorm12);
        LmsOptions Options(int lesson) => new() { Sco = $"lesson-{course.Text.Open[lesson].Id}.html" };
        await using var taking = await Taking.StartAsync(course, options: Options(0));
        await OpenAsync(taking.Learner.Course);
        await ListOf(taking.Learner.Course, "Colours").SelectOptionAsync("contrast");
        await taking.SavedAsync();
        await taking.LaunchAsync(Options(1));
        await Expect(taking.Learner.Course.Locator("html[data-ready]")).ToHaveAttributeAsync("data-scheme", "contrast");
        await OpenAsync(taking.Learner.Course);
        await Dialog(taking.Learner.Course).GetByRole(AriaRole.Button, new() { Name = "Reset all" }).ClickAsync();
        await taking.SavedAsync();
        await taking.LaunchAsync(Options(0));
        await Expect(taking.Learner.Course.Locator("html[data-ready]:not([data-scheme])")).ToHaveCountAsync(1);
    }

    [Test]
    public async Task TheDialog_IsOneForTheKeyboard()
    {
        await using var reader = await Reader.OpenAsync(await SmallModules.PlainAsync());
        var button = reader.Page.GetByRole(AriaRole.Button, new() { Name = "Settings" });
        await button.FocusAsync();
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(Dialog(reader.Page.MainFrame)).ToBeVisibleAsync();
        Assert.That(await reader.Page.EvaluateAsync<bool>("() => document.activeElement.closest('dialog') !== null"), "the focus is in it");

        // Text size comes after Close; the lists are chosen from with the arrows.
        await ListOf(reader.Page.MainFrame, "Text size").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("data-size", "125");
        await reader.Page.Keyboard.PressAsync("Escape");
        await Expect(Dialog(reader.Page.MainFrame)).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();

        await button.PressAsync("Enter");
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Close" }).PressAsync("Enter");
        await Expect(button).ToBeFocusedAsync();
        reader.Faults.AssertNone();
    }

    [Test]
    public async Task OnAPhone_TheDialogScrolls_AndEverythingInItCanBeHit()
    {
        await using var reader = await Reader.OpenAsync(await SmallModules.PlainAsync(), new(352, 500, Touch: true));
        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Settings" }).TapAsync();
        var dialog = Dialog(reader.Page.MainFrame);
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var size in new[] { "", "200" })
        {
            await ListOf(reader.Page.MainFrame, "Text size").SelectOptionAsync(size);
            Assert.That(await dialog.EvaluateAsync<bool>("dialog => dialog.scrollWidth <= dialog.clientWidth && dialog.getBoundingClientRect().right <= innerWidth"), $"at {size}");
            foreach (var control in await dialog.Locator("button, select, label:has(input)").AllAsync())
            {
                await control.ScrollIntoViewIfNeededAsync();
                await Expect(control).ToBeInViewportAsync();
                var box = (await control.BoundingBoxAsync())!;
                Assert.That((box.Width, box.Height), Is.GreaterThanOrEqualTo((43.5f, 43.5f)), await control.InnerTextAsync());
            }
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).TapAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    [TestCase("authoring-guide")]
    [TestCase("component-gallery")]
    [TestCase("naltrexone-implants")]
    public async Task AtTheLargestText_NothingIsScrolledSideways(string module)
    {
        await using var reader = await Reader.OpenAsync(await CompiledCourse.FromModuleAsync(Repository.Module(module)), new(352, 500));
        await reader.Page.Locator("[data-action=settings]").ClickAsync();
        foreach (var (list, option) in new[] { ("size", "200"), ("lines", "wide"), ("letters", "wide"), ("font", "wide") })
        {
            await reader.Page.Locator($"dialog [name={list}]").SelectOptionAsync(option);
        }

        await reader.Page.Keyboard.PressAsync("Escape");
        var faults = new HashSet<string>();
        foreach (var lesson in reader.Text.Open)
        {
            await reader.Learner.OpenLessonAsync(lesson.Id);
            faults.UnionWith((await Layout.FaultsAsync(reader.Page)).Select(fault => $"{lesson.Id}: {fault}"));
        }

        Assert.That(faults, Is.Empty);
    }

    [Test]
    public async Task AxeFindsNothing_InTheDialog([Values("light", "dark", "contrast")] string scheme)
    {
        await using var reader = await Reader.OpenAsync(await SmallModules.PlainAsync());
        await OpenAsync(reader.Page.MainFrame);
        await ListOf(reader.Page.MainFrame, "Colours").SelectOptionAsync(scheme);
        Assert.That(await Accessibility.FindingsAsync(reader.Page), Is.Empty);
    }

    private static async Task OpenAsync(IFrame page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Settings" }).ClickAsync();
        await Expect(Dialog(page)).ToBeVisibleAsync();
    }

    private static Task CloseAsync(IFrame page) => Dialog(page).GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

    private static ILocator Dialog(IFrame page) => page.GetByRole(AriaRole.Dialog, new() { Name = "Settings" });

    private static ILocator ListOf(IFrame page, string name) => page.GetByRole(AriaRole.Combobox, new() { Name = name, Exact = true });

    private static Task<string> LookAsync(Taking taking) => taking.Lms.Sco.EvaluateAsync<string>(Look);
}
