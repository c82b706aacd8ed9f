using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What lms-contract.md promises of every session and every record.</summary>
public static partial class Contract
{
    /// <summary>Right after a launch: what is read, and how little is written.</summary>
    public static void AssertLaunch(IReadOnlyList<ApiCall> calls, Standard standard)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(calls.Where(call => call.IsRead).Select(call => call.Element), Is.EquivalentTo(Dialect.Of(standard).LaunchReads), "reads at launch");
        Assert.That(calls.Count(call => call.IsRead), Is.AtMost(8), "reads at launch");
        Assert.That(calls.Count(call => call.IsWrite), Is.AtMost(3), "writes at launch");
    }

    /// <summary>A session as a whole. Formats, ranges, order of writing and manners are the strict API's affair.</summary>
    public static void AssertSession(IReadOnlyList<ApiCall> calls, Standard standard, bool ended)
    {
        var dialect = Dialect.Of(standard);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(calls[^1].Faults, Is.Empty, "what a course by the book does not do");
        Assert.That(calls.Where(call => call.Error != "0" && !(call.IsRead && call.Error == "403")), Is.Empty, "error codes provoked");
        Assert.That(calls.Where(call => !call.IsRead && call.Result.ToString() is "false" or ""), Is.Empty, "calls that failed");
        Assert.That(calls[0].Name, Is.EqualTo("Initialize"), "the first call");
        Assert.That(calls.Count(call => call.Name == "Initialize"), Is.EqualTo(1), "Initialize");
        Assert.That(calls.Count(call => call.Name == "Terminate"), Is.EqualTo(ended ? 1 : 0), "Terminate");
        Assert.That(calls[^1].Name, Is.EqualTo(ended ? "Terminate" : calls[^1].Name), "the last call");
        Assert.That(calls.FirstOrDefault(call => call.IsWrite && call.Element == dialect.Exit)?.Value ?? "suspend", Is.EqualTo("suspend"), "exit from the first moment on");
        AssertOrder(calls, dialect);
        AssertTime(calls, dialect);
    }

    /// <summary>The state: its alphabet and its length.</summary>
    public static void AssertState(LmsRecord record, CompiledCourse course)
    {
        Assert.That(record.State, Does.Match("^[A-Za-z0-9._~-]+$"));
        Assert.That(record.State, Has.Length.AtMost(course.Package.StateLimit).And.Length.AtMost(course.Package.LongestState));
    }

    /// <summary>One record a question that has a right answer, as last answered; one of a pretest does not say whether it was.</summary>
    public static void AssertInteractions(
        LmsRecord record, IReadOnlyCollection<QuestionText> all, IReadOnlyDictionary<string, string[]> answers, IReadOnlyCollection<QuestionText>? pretest = null)
    {
        using var scope = Assert.EnterMultipleScope();
        var questions = all.Where(question => question.Type != null).ToList();
        Assert.That(record.Interactions.Where(one => !IsOpinion(one)).Select(interaction => interaction.Id), Is.EquivalentTo(questions.Select(question => question.Id)), "interactions");
        foreach (var question in questions)
        {
            var stored = record.Interactions.FirstOrDefault(interaction => interaction.Id == question.Id);
            if (stored == null)
            {
                continue;
            }

            var answer = answers[question.Id];
            var (numerator, denominator) = question.Credit(answer);
            string[] Compared(IEnumerable<string> told) => question.HasOrder ? [.. told] : [.. told.Order(StringComparer.Ordinal)];
            string[] Told(string[] given) => Compared(question.Told(given, record.Standard));
            Assert.That(stored.Type, Is.EqualTo(question.Type), $"{question.Id}: type");
            Assert.That(Compared(stored.Response), Is.EqualTo(Told(answer)), $"{question.Id}: response");
            Assert.That(Compared(stored.Pattern), Is.EqualTo(Told(question.Right)), $"{question.Id}: pattern");
            Assert.That(stored.Objective, Is.EqualTo(question.Objective ?? ""), $"{question.Id}: objective");
            Assert.That(decimal.Parse(stored.Weighting, CultureInfo.InvariantCulture), Is.EqualTo(question.Points), $"{question.Id}: weighting");
            Assert.That(stored.Latency, Is.Not.Empty, $"{question.Id}: latency");
            Assert.That(stored.Time, Is.Not.Empty, $"{question.Id}: time");
            Assert.That(stored.Description.Length > 0, Is.EqualTo(record.Standard == Standard.Scorm2004), $"{question.Id}: description");
            if (pretest?.Contains(question) == true)
            {
                Assert.That(stored.Result, Is.EqualTo("neutral"), $"{question.Id}: result");
            }
            else if (numerator == denominator || numerator == 0)
            {
                Assert.That(stored.Result, Is.EqualTo(numerator == 0 ? "incorrect" : "correct"), $"{question.Id}: result");
            }
            else
            {
                Assert.That(decimal.Parse(stored.Result, CultureInfo.InvariantCulture), Is.EqualTo((decimal)numerator / denominator).Within(0.0001m), $"{question.Id}: result");
            }
        }
    }

    /// <summary>Whether nobody can get it right: a statement that was rated, or a confirmation.</summary>
    public static bool IsOpinion(Interaction interaction) => interaction.Type is "likert" or "true-false";

    // A status is read before it is written, and the score is written before the status that goes with it.
    private static void AssertOrder(IReadOnlyList<ApiCall> calls, Dialect dialect)
    {
        var all = calls.Select((call, index) => (call, index)).ToList();
        foreach (var status in dialect.Statuses)
        {
            var read = all.FindIndex(pair => pair.call.IsRead && pair.call.Element == status);
            var written = all.Where(pair => pair.call.IsWrite && pair.call.Element == status).ToList();
            Assert.That(written.TrueForAll(pair => pair.index > read), $"{status} is read before it is written");
            foreach (var (_, index) in all.Where(pair => pair.call.IsWrite && pair.call.Element == $"{dialect.Score}.raw"))
            {
                var start = all.FindLastIndex(index, pair => pair.call.Name is "Commit" or "Initialize");
                Assert.That(written.Exists(pair => pair.index > start && pair.index < index), Is.False, $"score before {status}");
            }
        }
    }

    // What the LMS has as session_time at each commit and at the end is the time since Initialize.
    private static void AssertTime(IReadOnlyList<ApiCall> calls, Dialect dialect)
    {
        var time = double.NaN;
        foreach (var call in calls)
        {
            if (call.IsWrite && call.Element == dialect.SessionTime)
            {
                time = Seconds(call.Value);
            }
            else if (call.Name is "Commit" or "Terminate" && calls.Any(any => any.IsWrite))
            {
                Assert.That(time, Is.EqualTo((call.At - calls[0].At) / 1000).Within(1), $"session_time at {call.Name}");
            }
        }
    }

    // 0001:02:03.45 or PT1H2M3.45S
    private static double Seconds(string time)
    {
        if (time.Contains(':', StringComparison.Ordinal))
        {
            return time.Split(':').Aggregate(0d, (sum, part) => (sum * 60) + double.Parse(part, CultureInfo.InvariantCulture));
        }

        var parts = Interval().Match(time);
        Assert.That(parts.Success, time);
        double Part(int group, int factor) => parts.Groups[group].Success ? double.Parse(parts.Groups[group].Value, CultureInfo.InvariantCulture) * factor : 0;
        return Part(1, 3600) + Part(2, 60) + Part(3, 1);
    }

    [GeneratedRegex("^PT(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9.]+)S)?$")]
    private static partial Regex Interval();
}
