using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The stable hooks, row by row as player.md has them: themes, integrators and tests of others find things by these.</summary>
public sealed partial class HookTests
{
    private const string CountPrints = "window.printed = 0; window.print = () => window.printed++;";

    [Test]
    public async Task TheCourse_ItsLessonsAndItsPages()
    {
        await using var reader = await Reader.OpenAsync(await HookModule.CompileAsync());
        await Expect(reader.Page.Locator("html[data-module=hooked][data-version='2.3.4']")).ToHaveCountAsync(1);
        Assert.That(await NamesAsync(reader.Page, "section[data-lesson]", "data-lesson"), Is.EqualTo(["practice", "test"]));
        await Expect(reader.Learner.Lesson("practice")).ToBeVisibleAsync();
        await Expect(reader.Page.Locator("section[data-lesson=test][hidden]")).ToHaveCountAsync(1);

        await Expect(reader.Page.Locator("section[data-lesson=practice][data-done]")).ToHaveCountAsync(0);
        foreach (var question in reader.Text.Lessons[0].Questions)
        {
            await reader.Learner.PractiseAsync(question, question.Right);
        }

        await reader.Learner.NextAsync();
        await Expect(reader.Page.Locator("section[data-lesson=practice][data-done][hidden]")).ToHaveCountAsync(1);
        await Expect(reader.Page.Locator("section[data-lesson=test]:not([data-done])")).ToBeVisibleAsync();
        foreach (var page in new[] { "glossary", "accessibility" })
        {
            await reader.Page.Locator($"nav a[href='#{page}']").ClickAsync();
            await Expect(reader.Learner.PageOf(page)).ToBeVisibleAsync();
        }
    }

    [Test]
    public async Task EachQuestion_ItsStatesAndItsValues()
    {
        await using var reader = await Reader.OpenAsync(await HookModule.CompileAsync());
        var learner = reader.Learner;
        Assert.That(
            await reader.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('form[data-question][data-type]')].map(form => `${form.dataset.question} ${form.dataset.type} ${form.dataset.state}`)"),
            Is.EqualTo(["shape choice open", "numbers choice open", "order ordering open", "pairs matching open", "thoughts reflection open", "exam choice open"]));
        Assert.That(await ValuesAsync("shape"), Is.EqualTo(["a-shape", "a-number"]));
        Assert.That(await ValuesAsync("numbers"), Is.EqualTo(["two", "blue", "three"]));
        Assert.That(await ValuesAsync("pairs"), Is.SupersetOf(["tree", "flower"]));

        await AnswerAsync("correct", "shape", "a-shape");
        await AnswerAsync("partly", "numbers", "two");
        await AnswerAsync("incorrect", "pairs", "oak=flower", "rose=tree");
        await AnswerAsync("answered", "thoughts", "That it is a number.");

        await learner.OpenLessonAsync("test");
        await learner.StartAssessmentAsync();
        await learner.AnswerAsync("exam", "yes");
        await Expect(learner.Question("exam")).ToHaveAttributeAsync("data-state", "answered");

        async Task AnswerAsync(string state, string question, params string[] answer)
        {
            await learner.AnswerAsync(question, answer);
            await learner.SubmitAsync(question);
            await Expect(learner.Question(question)).ToHaveAttributeAsync("data-state", state);
        }

        Task<string[]> ValuesAsync(string question) => learner.Question(question).EvaluateAsync<string[]>(
            "form => [...new Set([...form.querySelectorAll('input, select option')].map(input => input.value).filter(Boolean))]");
    }

    [Test]
    public async Task EachAction_DoesWhatItsNameSays()
    {
        await using var reader = await Reader.OpenAsync(await HookModule.CompileAsync(), View.Phone, script: CountPrints);
        var (learner, page) = (reader.Learner, reader.Page);
        await DoAsync("menu", page.Locator("nav#menu"));
        await DoAsync("menu", page.Locator("nav#menu"), isShown: false);

        await learner.AnswerAsync("shape", "a-number");
        await DoAsync("hint", page.GetByText("It has corners."), learner.Question("shape"));
        await DoAsync("submit", page.Locator("form[data-question=shape][data-state=incorrect]"), learner.Question("shape"));
        await DoAsync("retry", page.Locator("form[data-question=shape][data-state=open]"), learner.Question("shape"));

        var order = learner.Question("order");
        var before = await NamesAsync(page, "form[data-question=order] [data-item]", "data-item");
        await order.Locator("[data-item]").First.Locator("[data-action=move-down]").ClickAsync();
        Assert.That(await NamesAsync(page, "form[data-question=order] [data-item]", "data-item"), Is.EqualTo([before[1], before[0], before[2]]));
        await order.Locator("[data-item]").Last.Locator("[data-action=move-up]").ClickAsync();
        Assert.That(await NamesAsync(page, "form[data-question=order] [data-item]", "data-item"), Is.EqualTo([before[1], before[2], before[0]]));

        await DoAsync("settings", page.GetByRole(AriaRole.Dialog));
        await learner.Action("print").ClickAsync();
        Assert.That(await page.EvaluateAsync<int>("() => window.printed"), Is.EqualTo(1));
        await page.Keyboard.PressAsync("Escape");

        await DoAsync("next", learner.Lesson("test"));
        await DoAsync("previous", learner.Lesson("practice"));
        await DoAsync("next", learner.PageOf("start"));
        await DoAsync("start-assessment", learner.Question("exam"));
        await DoAsync("extend-time", page.Locator("[data-part=time-left]", new() { HasTextRegex = ExtendedTime() }));
        await learner.AnswerAsync("exam", "no");
        await DoAsync("review-answers", learner.PageOf("review"));
        await DoAsync("submit-assessment", page.Locator("[data-result][data-score='0'][data-passed=false]"));
        await Expect(learner.PageOf("result")).ToBeVisibleAsync();
        await DoAsync("retry-assessment", page.Locator("form[data-question=exam][data-state=open]"));
        await learner.AnswerAsync("exam", "yes");
        await DoAsync("review-answers", learner.PageOf("review"));
        await DoAsync("submit-assessment", page.Locator("[data-result][data-score='100'][data-passed=true]"));
        await DoAsync("exit", learner.PageOf("exit"));

        async Task DoAsync(string action, ILocator sign, ILocator? within = null, bool isShown = true)
        {
            await (within is null ? learner.Action(action) : within.Locator($"[data-action={action}]:visible")).ClickAsync();
            await Expect(sign).ToBeVisibleAsync(new() { Visible = isShown });
        }
    }

    [Test]
    public async Task TheStatusLine_SaysHowItStandsWithSaving()
    {
        await using var taking = await Taking.StartAsync(await HookModule.CompileAsync());
        await taking.SavedAsync();
        var course = taking.Learner.Course;
        await course.EvaluateAsync("""
            () => {
              const line = document.querySelector("[data-save]");
              globalThis.states = [];
              new MutationObserver(() => states.at(-1) !== line.dataset.save && states.push(line.dataset.save)).observe(line, { attributes: true });
            }
            """);
        await taking.PractiseAsync(taking.Text.Lessons[0].Questions[0], ["a-shape"]);
        await course.WaitForFunctionAsync("() => states.includes('saved')");
        Assert.That(await course.EvaluateAsync<string[]>("() => states"), Is.EqualTo(["saving", "saved"]));

        await taking.LaunchAsync(new() { Faults = ["commit-false"] });
        await Expect(taking.Learner.Course.Locator("[data-save=unsaved]")).ToBeVisibleAsync();
        await taking.LaunchAsync(new() { HasApi = false });
        await Expect(taking.Learner.Course.Locator("[data-save=local]")).ToBeVisibleAsync();
    }

    // 20 minutes, and half of that again; a second may have passed.
    [GeneratedRegex("\\b(30|29) minutes")]
    private static partial Regex ExtendedTime();

    private static async Task<string[]> NamesAsync(IPage page, string selector, string attribute) =>
        await page.Locator(selector).EvaluateAllAsync<string[]>("(elements, attribute) => elements.map(element => element.getAttribute(attribute))", attribute);
}
