using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The data that the player reads.</summary>
public sealed class CourseDataTests
{
    [Test]
    public void The_whole_of_a_small_course()
    {
        var course = Course(Lesson("one", Choice("ask-it")), Assessment("final", Choice("ask-more", 2.5m))) with
        {
            Objectives = [new Objective(Here, "dopamine", "Erklären, wie")],
            Completion = CompletionRule.AllLessonsAndAssessment,
            Navigation = NavigationRule.Sequential,
            Exit = ExitRule.Normal,
        };
        var fingerprint = ProgressKey.Fingerprint(new ScormBuilder.Components.Choice().Content(Choice("ask-it")));
        Assert.That(Data(course), Is.EqualTo(
            $$$"""
            {"module":"a-module","key":"{{{ProgressKey.Of("a-module")}}}","major":1,"bound":128,"version":"1.0.0","evidence":"1_0_0","title":"A module","language":"en","completion":"all-lessons-and-assessment","navigation":"sequential","exit":"normal",
            "lessons":[{"id":"one","key":"{{{ProgressKey.Of("one")}}}"},{"id":"final","key":"{{{ProgressKey.Of("final")}}}"}],
            "assessment":{"lesson":"final","passMark":8000,"attempts":3,"shuffle":true,"feedback":"after-pass"},
            "objectives":[{"id":"dopamine","key":"{{{ProgressKey.Of("dopamine")}}}","text":"Erklären, wie"}],
            "questions":[
            {"key":"{{{ProgressKey.Of("ask-it")}}}{{{fingerprint}}}","secret":"{\"pbeerpg\":[5]}"},
            {"key":"{{{ProgressKey.Of("ask-more")}}}{{{fingerprint}}}","points":25,"secret":"{\"pbeerpg\":[5],\"srrqonpx\":{\"evtug_bar\":\"\u003Cc\u003EJryy pubfra.\u003C/c\u003E\",\"jebat_bar\":\"\u003Cc\u003EYbbx ntnva.\u003C/c\u003E\"},\"jul\":\"\u003Cc\u003EOrpnhfr.\u003C/c\u003E\"}"}],
            "pointScale":10,"words":{"saved":"Saved {time}"}}
            """.ReplaceLineEndings("")));
    }

    [Test]
    public void A_draw_is_written_only_where_there_is_one()
    {
        var plain = Assessment("final", Choice("ask-it"), Choice("ask-more"));
        var drawn = plain with { Assessment = plain.Assessment! with { Draw = [new DrawPool(Here, "dopamine", 2), new DrawPool(Here, null, 1)] } };
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Data(Course(plain)), Does.Not.Contain("draw"));
            Assert.That(
                Data(Course(drawn)),
                Does.Contain(""" "feedback":"after-pass","draw":[{"objective":"dopamine","count":2},{"objective":null,"count":1}]}, """.Trim()));
        }
    }

    [TestCase(new[] { "1", "2" }, 1, new[] { 1, 2 })]
    [TestCase(new[] { "1.50", "0.5" }, 10, new[] { 15, 5 })]
    [TestCase(new[] { "0.125", "3" }, 1000, new[] { 125, 3000 })]
    public void Points_are_whole_numbers_by_one_power_of_ten(string[] points, int scale, int[] expected)
    {
        var questions = points.Select((value, index) => (Block)Choice($"question-{index}", decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
        var data = JsonDocument.Parse(Data(Course(Lesson("one", [.. questions])))).RootElement;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data.GetProperty("pointScale").GetInt32(), Is.EqualTo(scale));
            Assert.That(
                data.GetProperty("questions").EnumerateArray().Select(question => question.TryGetProperty("points", out var value) ? value.GetInt32() : scale),
                Is.EqualTo(expected));
        }
    }

    [Test]
    public void What_is_not_as_in_most_questions_is_said()
    {
        var question = Choice("ask-it") with { IsMultiple = true, Settings = new("ask-it", "dopamine", 2, CreditRule.AllOrNothing, 3, true) };
        Assert.That(Data(Course(Lesson("one", question))), Does.Contain(
            "\"points\":2,\"credit\":\"all-or-nothing\",\"objective\":\"dopamine\",\"attempts\":3,\"optional\":true,\"multiple\":true,"));
    }

    [TestCase("say(\"left\");say('left_all');say(`done`)", "left.one left.other left_all done")]
    [TestCase("say(\"never seen\"in\"left_all\"?\"x\":\"done\")", "left_all done")]
    [TestCase("left_all(\"un\"+\"done\",\"left_\",\"all done\")", "done")]
    [TestCase("say(\"left.one\")", "left.one")]
    public void Only_words_that_a_script_names_go_along(string script, string expected)
    {
        const string Words = "page:\n  opens_new_tab: n\n  reference: r\n  table: t\n  hours: h\n  minutes: m\n  seconds: s\nplayer:\n  left.one: 1\n  left.other: n\n  left_all: all\n  done: done\n  undone: open\n";
        var data = JsonDocument.Parse(Data(Course(Lesson("one", Choice("ask-it"))), ("player/main.js", script), ("languages/en.yaml", Words))).RootElement;
        Assert.That(data.GetProperty("words").EnumerateObject().Select(word => word.Name), Is.EqualTo(expected.Split(' ')));
    }

    [Test]
    public void Nothing_in_it_ends_the_script_element()
    {
        const string Hostile = "</script><!--&\u2028\u2029]]>\0\ud800\"\\";
        var json = Data(Course(Lesson("one", Choice("ask-it"))) with { Title = Hostile });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json, Does.Not.Match("[<>&\u2028\u2029\0]"));
            Assert.That(
                JsonDocument.Parse(json).RootElement.GetProperty("title").GetString(),
                Is.EqualTo(Hostile.Replace('\ud800', '\ufffd')));
        }
    }

    [Test]
    public void A_veiled_secret_is_the_secret_when_it_is_unveiled()
    {
        var data = JsonDocument.Parse(Data(Course(Assessment("final", Choice("ask-it", why: "5 < 7 & \"so\" – für"))))).RootElement;
        var secret = JsonDocument.Parse(Veil.Over(data.GetProperty("questions")[0].GetProperty("secret").GetString()!)).RootElement;
        Assert.That(secret.GetProperty("why").GetString(), Is.EqualTo("<p>5 &lt; 7 &amp; \"so\" – für</p>"));
    }

    [Test]
    public void The_veil_turns_letters_and_digits_only()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Veil.Over("Hello, 1984! äß"), Is.EqualTo("Uryyb, 6439! äß"));
            Assert.That(Veil.Over(Veil.Over("The quick brown fox 0123456789")), Is.EqualTo("The quick brown fox 0123456789"));
        }
    }

    private static string Data(Course course, params ReadOnlySpan<(string Path, string Text)> files)
    {
        using var theme = new TestTheme(
        [
            ("page.html", "{{ data }}"),
            ("lesson.html", ""),
            ("assessment.html", ""),
            ("components/choice/choice.html", ""),
            ("theme/tokens.css", ""),
            ("player/main.js", "say(\"saved\");"),
            .. files,
        ]);
        return Rendered.Course(course, theme.Templates).Pages[0].Html;
    }
}
