using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Audit.Looking;

namespace ScormBuilder.Audit.Walking;

/// <summary>Takes a teaching lesson, or a pretest, through its states, all its questions at once.</summary>
/// <param name="page">The course.</param>
/// <param name="look">Looks at each state.</param>
/// <param name="result">Takes what could not be reached.</param>
internal sealed class LessonWalk(CoursePage page, PageLook look, AuditResult result)
{
    private const int MostTabs = 12;

    /// <summary>The states that answers of a kind lead to.</summary>
    private static readonly string[] Ways = ["wrong", "partly", "right"];

    /// <summary>Walks through a lesson that is open.</summary>
    public async Task WalkAsync(string id, string title)
    {
        Meet(id, await QuestionsAsync(id).ConfigureAwait(false));
        await look.LookAsync(page, id, title, "fresh", followsKeys: true).ConfigureAwait(false);
        for (var round = 1; round < MostTabs && (await page.CallAsync("([id, round]) => audit.unfold(id, round)", new object[] { id, round }).ConfigureAwait(false)).GetBoolean(); round++)
        {
            await look.LookAsync(page, id, title, round == 1 ? "unfolded" : $"unfolded, part {round + 1}", followsKeys: round == 1).ConfigureAwait(false);
        }

        if ((await QuestionsAsync(id).ConfigureAwait(false)).Count == 0)
        {
            return;
        }

        var hints = await NamesAsync("audit.hint", id).ConfigureAwait(false);
        if (hints.Count > 0)
        {
            See("hint", hints);
            await look.LookAsync(page, id, title, "hint").ConfigureAwait(false);
        }

        var errors = await NamesAsync("audit.submit", id).ConfigureAwait(false);
        if (errors.Count > 0)
        {
            See("error", errors);
            await look.LookAsync(page, id, title, "error", followsKeys: true).ConfigureAwait(false);
        }

        foreach (var way in Ways)
        {
            await AnswerAsync(id, title, way).ConfigureAwait(false);
        }

        if (await SubmitPretestAsync(id).ConfigureAwait(false))
        {
            await look.LookAsync(page, id, title, "submitted", followsKeys: true).ConfigureAwait(false);
        }

        foreach (var question in (await QuestionsAsync(id).ConfigureAwait(false)).Where(question => question.State == "open"))
        {
            result.Miss($"{title}: the question '{question.Id}' could not be answered.");
        }
    }

    /// <summary>Answers rightly what was seen wrong only, because it takes no second try.</summary>
    public async Task AnswerAtOnceAsync(string id, string title)
    {
        await AnswerAsync(id, title, "right").ConfigureAwait(false);
        await SubmitPretestAsync(id).ConfigureAwait(false);
    }

    // In a pretest, answers are handed in together; where lessons come one after the other, this opens the next.
    private async Task<bool> SubmitPretestAsync(string id) =>
        (await page.CallAsync("id => audit.press('submit-pretest', audit.section(id))", id).ConfigureAwait(false)).GetBoolean();

    private async Task AnswerAsync(string id, string title, string way)
    {
        var before = result.Questions.Sum(question => question.Seen.Count);
        var states = Questions(await page.CallAsync("audit.answer", new { id, how = way }).ConfigureAwait(false));
        foreach (var (question, _, state) in states.Where(one => one.State != "open"))
        {
            See(state, [question]);
        }

        if (result.Questions.Sum(question => question.Seen.Count) > before)
        {
            var seen = string.Join(", ", states.Select(one => one.State).Where(state => state != "open").Distinct().Order(StringComparer.Ordinal));
            await look.LookAsync(page, id, title, seen, followsKeys: way == "wrong").ConfigureAwait(false);
        }
    }

    private void Meet(string lesson, IReadOnlyList<(string Id, string Type, string State)> questions)
    {
        foreach (var (id, type, _) in questions.Where(one => result.Questions.All(known => known.Id != one.Id)))
        {
            result.Questions.Add(new(id, type, lesson));
        }

        See("fresh", questions.Select(question => question.Id));
    }

    private void See(string state, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            result.Questions.FirstOrDefault(question => question.Id == id)?.See(state);
        }
    }

    private async Task<IReadOnlyList<(string Id, string Type, string State)>> QuestionsAsync(string id) =>
        Questions(await page.CallAsync("audit.questions", id).ConfigureAwait(false));

    private static List<(string Id, string Type, string State)> Questions(JsonElement list) =>
        [.. list.EnumerateArray().Select(one => (one.GetProperty("id").GetString()!, one.GetProperty("type").GetString()!, one.GetProperty("state").GetString()!))];

    private async Task<IReadOnlyList<string>> NamesAsync(string function, string id) =>
        [.. (await page.CallAsync(function, id).ConfigureAwait(false)).EnumerateArray().Select(one => one.GetString()!)];
}
