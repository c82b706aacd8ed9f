using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What lms-contract.md promises of every session and every record.</summary>
public static partial class Contract
{
    private static readonly string[] LaunchReads =
    [
        "cmi.core.lesson_mode", "cmi.core.credit", "cmi.core.entry", "cmi.core.lesson_status", "cmi.core.score.raw", "cmi.suspend_data", "cmi.core.student_id",
    ];

    private static readonly string[] Ranks = ["not attempted", "browsed", "incomplete", "failed", "completed", "passed"];

    /// <summary>Right after a launch: what is read, and how little is written.</summary>
    public static void AssertLaunch(IReadOnlyList<ApiCall> calls)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(calls.Where(call => call.IsRead).Select(call => call.Element), Is.EquivalentTo(LaunchReads), "reads at launch");
        Assert.That(calls.Count(call => call.IsRead), Is.AtMost(8), "reads at launch");
        Assert.That(calls.Count(call => call.IsWrite), Is.AtMost(3), "writes at launch");
    }

    /// <summary>A session as a whole.</summary>
    public static void AssertSession(IReadOnlyList<ApiCall> calls, bool ended)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(calls.Where(call => call.Error != "0"), Is.Empty, "error codes provoked");
        Assert.That(calls.Where(call => !call.IsRead && call.Result.ToString() is "false" or ""), Is.Empty, "calls that failed");
        Assert.That(calls.SelectMany(call => call.Arguments).Where(argument => argument.ValueKind != JsonValueKind.String), Is.Empty, "arguments that are no strings");
        Assert.That(calls.Count(call => call.Name == "LMSInitialize"), Is.EqualTo(1), "LMSInitialize");
        Assert.That(calls[0].Name, Is.EqualTo("LMSInitialize"), "the first call");
        Assert.That(calls.Count(call => call.Name == "LMSFinish"), Is.EqualTo(ended ? 1 : 0), "LMSFinish");
        Assert.That(calls[^1].Name, Is.EqualTo(ended ? "LMSFinish" : calls[^1].Name), "the last call");
        AssertOrder(calls);
        AssertTime(calls);
        AssertValues(calls);
        AssertPace(calls);
    }

    /// <summary>The state: its alphabet and its length.</summary>
    public static void AssertState(LmsRecord record, CompiledCourse course)
    {
        Assert.That(record.SuspendData, Does.Match("^[A-Za-z0-9._~-]+$"));
        Assert.That(record.SuspendData, Has.Length.AtMost(4096).And.Length.AtMost(course.Package.LongestState));
    }

    /// <summary>One record a question, in the order of the first answers, as last answered.</summary>
    public static void AssertInteractions(LmsRecord record, IReadOnlyCollection<QuestionText> questions, IReadOnlyDictionary<string, string[]> answers)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(record.Interactions.Select(interaction => interaction.Id), Is.EquivalentTo(questions.Select(question => question.Id)), "interactions");
        foreach (var question in questions)
        {
            var stored = record.Interactions.FirstOrDefault(interaction => interaction.Id == question.Id);
            if (stored == null)
            {
                continue;
            }

            var answer = answers[question.Id];
            var (numerator, denominator) = Score.Of(question, answer);
            Assert.That(stored.Type, Is.EqualTo("choice"), $"{question.Id}: type");
            Assert.That(Letters(stored.Response), Is.EqualTo(answer.Select(question.Letter).Order()), $"{question.Id}: response");
            Assert.That(Letters(stored.Pattern), Is.EqualTo(question.Right.Select(question.Letter).Order()), $"{question.Id}: pattern");
            Assert.That(stored.Objective, Is.EqualTo(question.Objective), $"{question.Id}: objective");
            Assert.That(decimal.Parse(stored.Weighting, System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(question.Points), $"{question.Id}: weighting");
            Assert.That(stored.Latency, Does.Match(Timespan()), $"{question.Id}: latency");
            Assert.That(stored.Time, Does.Match(Clock()), $"{question.Id}: time");
            if (numerator == denominator || numerator == 0)
            {
                Assert.That(stored.Result, Is.EqualTo(numerator == 0 ? "wrong" : "correct"), $"{question.Id}: result");
            }
            else
            {
                var share = decimal.Parse(stored.Result, System.Globalization.CultureInfo.InvariantCulture);
                Assert.That(share, Is.EqualTo((decimal)numerator / denominator).Within(0.0001m), $"{question.Id}: result");
            }
        }
    }

    private static void AssertOrder(IReadOnlyList<ApiCall> calls)
    {
        var writes = calls.Select((call, index) => (call, index)).Where(pair => pair.call.IsWrite).ToList();
        var read = calls.ToList().FindIndex(call => call.IsRead && call.Element == "cmi.core.lesson_status");
        var statuses = writes.Where(pair => pair.call.Element == "cmi.core.lesson_status").ToList();
        Assert.That(statuses.TrueForAll(pair => pair.index > read), "the status is read before it is written");

        var before = calls[read].Value;
        var course = statuses.Select(pair => Array.IndexOf(Ranks, pair.call.Value)).Prepend(Array.IndexOf(Ranks, before)).ToList();
        Assert.That(course, Is.Ordered, "the status goes down");

        foreach (var (_, index) in writes.Where(pair => pair.call.Element == "cmi.core.score.raw"))
        {
            var end = calls.Skip(index).TakeWhile(call => call.Name is not ("LMSCommit" or "LMSFinish")).ToList();
            Assert.That(end.Exists(call => call.Element == "cmi.core.lesson_status") || statuses.TrueForAll(pair => pair.index < index || pair.index > index + end.Count), "score before status");
        }

        foreach (var interaction in writes.Select(pair => pair.call).Where(call => call.Element.StartsWith("cmi.interactions.", StringComparison.Ordinal)).GroupBy(call => call.Element.Split('.')[2]))
        {
            var elements = interaction.Select(call => call.Element.Split('.', 4)[3]).ToList();
            Assert.That(elements.Take(2), Is.EqualTo(new[] { "id", "type" }), $"interaction {interaction.Key}: id, type, then the rest");
        }
    }

    // What the LMS has as session_time at each commit and finish is the time since LMSInitialize.
    private static void AssertTime(IReadOnlyList<ApiCall> calls)
    {
        var time = double.NaN;
        foreach (var call in calls)
        {
            if (call.Element == "cmi.core.session_time")
            {
                var parts = call.Value.Split(':').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
                time = (parts[0] * 3600) + (parts[1] * 60) + parts[2];
            }
            else if (call.Name is "LMSCommit" or "LMSFinish" && calls.Any(any => any.IsWrite))
            {
                Assert.That(time, Is.EqualTo((call.At - calls[0].At) / 1000).Within(1), $"session_time at {call.Name}");
            }
        }
    }

    private static void AssertValues(IReadOnlyList<ApiCall> calls)
    {
        foreach (var call in calls.Where(call => call.IsWrite))
        {
            var value = call.Value;
            switch (call.Element)
            {
                case "cmi.core.exit":
                    Assert.That(value, Is.AnyOf("suspend", ""), "exit");
                    break;
                case "cmi.core.session_time":
                    Assert.That(value, Does.Match(Timespan()), "session_time");
                    break;
                case "cmi.core.score.raw":
                    Assert.That(value, Does.Match("^(100|[0-9]{1,2}(\\.[0-9]{1,2})?)$"), "score.raw");
                    break;
                case "cmi.core.score.min":
                    Assert.That(value, Is.EqualTo("0"), "score.min");
                    break;
                case "cmi.core.score.max":
                    Assert.That(value, Is.EqualTo("100"), "score.max");
                    break;
                case "cmi.suspend_data":
                    Assert.That(value, Does.Match("^[A-Za-z0-9._~-]{1,4096}$"), "suspend_data");
                    break;
                case "cmi.core.lesson_location":
                    Assert.That(value, Has.Length.AtMost(255), "lesson_location");
                    break;
                case var element when element.StartsWith("cmi.interactions.", StringComparison.Ordinal):
                    Assert.That(value, Has.Length.AtMost(255), element);
                    break;
            }
        }

        Assert.That(calls.FirstOrDefault(call => call.Element == "cmi.core.exit")?.Value ?? "suspend", Is.EqualTo("suspend"), "exit from the first moment on");
    }

    private static void AssertPace(IReadOnlyList<ApiCall> calls)
    {
        var commits = calls.Where(call => call.Name == "LMSCommit").Select(call => call.At).ToList();
        for (var i = 10; i < commits.Count; i++)
        {
            Assert.That(commits[i] - commits[i - 10], Is.GreaterThan(10_000), "more than ten commits in ten seconds");
        }
    }

    private static IEnumerable<string> Letters(string response) => response.Trim('{', '}').Split(',').Order();

    [GeneratedRegex("^[0-9]{2,4}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,2})?$")]
    private static partial Regex Timespan();

    [GeneratedRegex("^[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,2})?$")]
    private static partial Regex Clock();
}
