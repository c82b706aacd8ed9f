using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Audit.Looking;

namespace ScormBuilder.Audit.Walking;

/// <summary>Walks through a course of ours: each lesson in each of its states, the assessment, and the pages beside the lessons.</summary>
/// <param name="page">The course, as it was launched.</param>
/// <param name="look">Looks at each state.</param>
/// <param name="result">Takes what is seen and what could not be reached.</param>
/// <param name="part">What goes before the identity of a page that each part of the course has; empty where the course is one.</param>
internal sealed class CourseWalk(CoursePage page, PageLook look, AuditResult result, string part)
{
    /// <summary>Walks through it.</summary>
    public async Task WalkAsync()
    {
        var lessons = await LessonsAsync().ConfigureAwait(false);
        foreach (var (id, title, isAssessment, opensLate) in lessons)
        {
            // What comes after passing stays closed where the only attempt was used to see it fail: it is walked through in the second visit.
            var isNextTime = opensLate && lessons.Any(lesson => lesson.IsAssessment && !new AssessmentWalk(page, look, result).HasPassed(lesson.Id));
            if (isNextTime || !await OpenAsync(id, title).ConfigureAwait(false))
            {
                continue;
            }

            if (isAssessment)
            {
                await new AssessmentWalk(page, look, result).WalkAsync(id, title).ConfigureAwait(false);
            }
            else
            {
                await new LessonWalk(page, look, result).WalkAsync(id, title).ConfigureAwait(false);
            }

            if (id == lessons[0].Id)
            {
                await OpenControlsAsync(id, title).ConfigureAwait(false);
            }

            // Where lessons come one after the other, this opens the next.
            await page.CallAsync("() => audit.press('next')").ConfigureAwait(false);
        }

        await SeePageAsync("end").ConfigureAwait(false);
        foreach (var (id, title) in Names(await page.CallAsync("audit.pages").ConfigureAwait(false)))
        {
            if (await OpenAsync(id, title).ConfigureAwait(false))
            {
                await look.LookAsync(page, part + id, title, "fresh", followsKeys: true).ConfigureAwait(false);
            }
        }

        await page.CallAsync("() => audit.press('exit')").ConfigureAwait(false);
        await SeePageAsync("exit").ConfigureAwait(false);
    }

    /// <summary>Sees, in a second visit, what the first answers of the first one left out: what takes one try only.</summary>
    public async Task WalkAgainAsync()
    {
        foreach (var (id, title, isAssessment, opensLate) in await LessonsAsync().ConfigureAwait(false))
        {
            var isNew = opensLate && result.Pages.All(seen => seen.Id != id);
            if (!(isNew ? await OpenAsync(id, title).ConfigureAwait(false) : (await page.CallAsync("audit.open", id).ConfigureAwait(false)).GetBoolean()))
            {
                continue;
            }

            if (isNew)
            {
                await new LessonWalk(page, look, result).WalkAsync(id, title).ConfigureAwait(false);
            }
            else if (!isAssessment)
            {
                await new LessonWalk(page, look, result).AnswerAtOnceAsync(id, title).ConfigureAwait(false);
            }
            else if (!new AssessmentWalk(page, look, result).HasPassed(id) || result.Questions.Exists(question => question.Page == id && question.LacksRight))
            {
                await new AssessmentWalk(page, look, result).WalkAsync(id, title, "right").ConfigureAwait(false);
            }

            await page.CallAsync("() => audit.press('next')").ConfigureAwait(false);
        }
    }

    private async Task<bool> OpenAsync(string id, string title)
    {
        var isOpen = (await page.CallAsync("audit.open", id).ConfigureAwait(false)).GetBoolean();
        if (!isOpen)
        {
            result.Miss($"{title}: could not be opened.");
        }

        return isOpen;
    }

    // The menu folds in a narrow window, and settings are a dialog.
    private async Task OpenControlsAsync(string id, string title)
    {
        await page.LookAsync(View.Narrow).ConfigureAwait(false);
        if (await PressAsync("menu").ConfigureAwait(false))
        {
            await look.LookAsync(page, id, title, "menu open", followsKeys: true, onlyNarrow: true).ConfigureAwait(false);
            await PressAsync("menu").ConfigureAwait(false);
        }

        await page.LookAsync(View.Wide).ConfigureAwait(false);
        if (await PressAsync("settings").ConfigureAwait(false) && (await page.CallAsync("audit.dialog").ConfigureAwait(false)).GetBoolean())
        {
            await look.LookAsync(page, id, title, "settings open", followsKeys: true).ConfigureAwait(false);
            await page.CallAsync("async () => { for (const one of document.querySelectorAll('dialog[open]')) one.close(); await audit.frame(); return true }").ConfigureAwait(false);
        }
    }

    private async Task SeePageAsync(string name)
    {
        var shown = await page.CallAsync("name => { const section = document.querySelector(`main > section[data-page=${name}]`); return section && audit.isShown(section) ? audit.heading(section) : null }", name).ConfigureAwait(false);
        if (shown.ValueKind == JsonValueKind.String)
        {
            await look.LookAsync(page, part + name, shown.GetString()!, "fresh", followsKeys: true).ConfigureAwait(false);
        }
    }

    private async Task<bool> PressAsync(string action) =>
        (await page.CallAsync("action => audit.press(action)", action).ConfigureAwait(false)).GetBoolean();

    private async Task<IReadOnlyList<(string Id, string Title, bool IsAssessment, bool OpensLate)>> LessonsAsync() =>
        [.. (await page.CallAsync("audit.lessons").ConfigureAwait(false)).EnumerateArray()
            .Select(one => (one.GetProperty("id").GetString()!, one.GetProperty("title").GetString()!, one.GetProperty("isAssessment").GetBoolean(), one.GetProperty("opensLate").GetBoolean()))];

    private static IEnumerable<(string Id, string Title)> Names(JsonElement list) =>
        list.EnumerateArray().Select(one => (one.GetProperty("id").GetString()!, one.GetProperty("title").GetString()!));
}
