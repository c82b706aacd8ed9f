using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Looking;

/// <summary>Looks at a page in one state: in every view, with every check.</summary>
/// <param name="result">Takes what is seen.</param>
/// <param name="progress">Told of each state.</param>
/// <param name="cancellation">Ends the audit.</param>
internal sealed class PageLook(AuditResult result, IProgress<string> progress, CancellationToken cancellation)
{
    private readonly AxeRun axe = new(result);
    private readonly LayoutChecks layout = new(result);
    private readonly KeyboardPath keyboard = new(result);
    private readonly Pictures pictures = new();

    /// <summary>Looks at the page as it is now.</summary>
    /// <param name="page">The page; it is wide and light again afterwards.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="state">Its state.</param>
    /// <param name="followsKeys">Whether the Tab key is followed, which moves the focus.</param>
    /// <param name="onlyNarrow">Whether the state is there in narrow windows only.</param>
    public async Task LookAsync(CoursePage page, string id, string title, string state, bool followsKeys = false, bool onlyNarrow = false)
    {
        cancellation.ThrowIfCancellationRequested();
        progress.Report($"{title}: {state}");
        var seen = new PageState(id, title, state);
        var isFirst = result.Pages.All(page => page.Id != id);
        result.Pages.Add(seen);
        foreach (var view in View.All.Where(view => !onlyNarrow || view.Width == View.Narrow.Width))
        {
            cancellation.ThrowIfCancellationRequested();
            await page.LookAsync(view).ConfigureAwait(false);
            await pictures.TakeAsync(page, await axe.LookAsync(page, id, state, onlyColours: !isFirst && view.Scheme != "light").ConfigureAwait(false)).ConfigureAwait(false);
            if (view.Scheme == "light")
            {
                await pictures.TakeAsync(page, await layout.LookAsync(page, seen).ConfigureAwait(false)).ConfigureAwait(false);
            }

            if (view == View.Narrow)
            {
                seen.TargetSize = [.. (await page.CallAsync("audit.targets").ConfigureAwait(false)).EnumerateArray().Select(one => one.GetString()!)];
            }

            if (view == (onlyNarrow ? View.Narrow : View.Wide))
            {
                await ReadAsync(page, seen, followsKeys).ConfigureAwait(false);
            }
        }

        await page.LookAsync(onlyNarrow ? View.Narrow : View.Wide).ConfigureAwait(false);
    }

    private async Task ReadAsync(CoursePage page, PageState seen, bool followsKeys)
    {
        seen.Headings = [.. (await page.CallAsync("audit.headings").ConfigureAwait(false)).EnumerateArray().Select(Heading)];
        seen.Spoken = await SpokenOrder.ReadAsync(page).ConfigureAwait(false);
        if (followsKeys)
        {
            var (stops, found) = await keyboard.FollowAsync(page, seen.Id, seen.State).ConfigureAwait(false);
            seen.Keyboard = stops;
            await pictures.TakeAsync(page, found).ConfigureAwait(false);
        }
    }

    private static HeadingLine Heading(JsonElement heading) =>
        new(heading.GetProperty("level").GetInt32(), Words.Printable(heading.GetProperty("text").GetString()!, 300));
}
