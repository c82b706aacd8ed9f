using Microsoft.Playwright;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Audit.Looking;
using ScormBuilder.Validation;

namespace ScormBuilder.Audit.Walking;

/// <summary>Launches what a package has to be launched, one after the other; what hangs or crashes ends only its own part.</summary>
/// <param name="package">The package.</param>
/// <param name="browser">The browser.</param>
/// <param name="routes">Answers the browser's requests.</param>
/// <param name="look">Looks at each state.</param>
/// <param name="result">Takes what is seen and what could not be reached.</param>
internal sealed class PackageWalk(PackageContent package, AuditBrowser browser, PackageRoutes routes, PageLook look, AuditResult result)
{
    private const int MostForeignPages = 30;

    // An assessment may ask other questions each time.
    private const int MostFurtherVisits = 4;

    /// <summary>Walks through all of it.</summary>
    public async Task WalkAsync()
    {
        var foreign = 0;
        foreach (var launch in package.Pages)
        {
            if (foreign == MostForeignPages)
            {
                result.Miss($"Only the first {MostForeignPages} of {package.Pages.Length} pages that are launched were looked at.");
                break;
            }

            var isOurs = await LaunchAsync(launch).ConfigureAwait(false);
            foreign += isOurs == false ? 1 : 0;
            for (var visit = 1; visit <= MostFurtherVisits && isOurs == true && Lacks(); visit++)
            {
                await LaunchAsync(launch, again: true).ConfigureAwait(false);
            }
        }

        foreach (var question in result.Questions.Where(question => question.LacksRight))
        {
            result.Miss($"The question '{question.Id}' was not {(question.Seen.Count == 0 ? "asked" : "seen answered rightly")}.");
        }

        if (foreign > 0)
        {
            result.Miss("The package is not from ScormBuilder: the first page of each part was looked at, as it opens; what is behind its controls was not.");
        }
    }

    // Whether it is a course of ours; null when it did not come to the end.
    private async Task<bool?> LaunchAsync(LaunchPage launch, bool again = false)
    {
        try
        {
            var page = await CoursePage.LaunchAsync(browser, routes, routes.Of(launch)).ConfigureAwait(false);
            await using (page.ConfigureAwait(false))
            {
                return await WalkAsync(page, launch, again).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is HungPageException or PlaywrightException)
        {
            result.Miss($"{Words.Printable(launch.Title, 200)}: {Words.Printable(failure.Message, 300)} What comes after that was not looked at.");
            await browser.RestartAsync().ConfigureAwait(false);
            return null;
        }
    }

    private async Task<bool> WalkAsync(CoursePage page, LaunchPage launch, bool again)
    {
        var about = await page.CallAsync("audit.about").ConfigureAwait(false);
        var isOurs = about.GetProperty("isOurs").GetBoolean();
        result.Language = result.Language.Length > 0 ? result.Language : about.GetProperty("language").GetString()!;
        result.Title = result.Title.Length > 0 ? result.Title : package.Title ?? about.GetProperty("title").GetString()!;
        if (isOurs)
        {
            var walk = new CourseWalk(page, look, result, package.Pages.Length > 1 ? launch.Id + "/" : "");
            await (again ? walk.WalkAgainAsync() : walk.WalkAsync()).ConfigureAwait(false);
            return true;
        }

        if (about.GetProperty("isEmpty").GetBoolean())
        {
            result.Miss($"{Words.Printable(launch.Title, 200)}: the page shows nothing.");
        }

        await look.LookAsync(page, launch.Id, Words.Printable(launch.Title, 200), "fresh", followsKeys: true).ConfigureAwait(false);
        return false;
    }

    // What takes one try only was seen wrong, and is still to be seen right; the same holds for an assessment.
    private bool Lacks() =>
        result.Questions.Exists(question => question.LacksRight)
        || (result.Pages.Any(page => page.State == "result, not passed") && result.Pages.All(page => page.State != "result, passed"));
}
