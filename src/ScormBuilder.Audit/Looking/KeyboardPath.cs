using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Looking;

/// <summary>Follows the Tab key through a page, from what is before the course to what is behind it.</summary>
/// <param name="result">Takes what is found.</param>
internal sealed class KeyboardPath(AuditResult result)
{
    private const int MostStops = 400;
    private const string Understanding = "https://www.w3.org/WAI/WCAG22/Understanding/";

    /// <summary>Follows it.</summary>
    /// <returns>The stops, and the findings that are new.</returns>
    public async Task<(IReadOnlyList<KeyboardStop> Stops, IReadOnlyList<Finding> New)> FollowAsync(CoursePage page, string id, string state)
    {
        var stops = new List<KeyboardStop>();
        var found = new List<Finding>();
        await page.CallAsync("audit.beginFocus").ConfigureAwait(false);
        await page.CallHostAsync("() => { document.getElementById('before').focus(); return true }").ConfigureAwait(false);
        var held = 0;
        for (; ; )
        {
            await page.PressAsync("Tab").ConfigureAwait(false);
            var focus = await page.CallAsync("audit.focused").ConfigureAwait(false);
            if (focus.ValueKind != JsonValueKind.Object)
            {
                // In between is the frame itself, which takes the focus when nothing in it can.
                var outside = (await page.CallHostAsync("() => document.activeElement?.id || ''").ConfigureAwait(false)).GetString();
                if (outside == "course" && held++ < 3)
                {
                    continue;
                }

                break;
            }

            // Within a video's own controls the focus moves, and the element that has it stays.
            held = focus.GetProperty("isSame").GetBoolean() ? held + 1 : 0;
            if (focus.GetProperty("isAgain").GetBoolean() && (!focus.GetProperty("isOther").GetBoolean() || held > 30))
            {
                Add("keyboard-trap", ["2.1.2"], "critical", "The Tab key does not lead out of here again.", "no-keyboard-trap", focus);
                break;
            }

            if (held > 0)
            {
                continue;
            }

            if (stops.Count == MostStops)
            {
                result.Miss($"{id}: the keyboard path was followed for {MostStops} stops only.");
                break;
            }

            stops.Add(await StopAsync(page).ConfigureAwait(false));
            await CheckAsync(focus).ConfigureAwait(false);
        }

        if (stops.Count < MostStops && found.All(finding => finding.Rule != "keyboard-trap"))
        {
            foreach (var missed in (await page.CallAsync("audit.unreached").ConfigureAwait(false)).EnumerateArray())
            {
                Add("keyboard-unreachable", ["2.1.1"], "critical", "Everything that can be pressed can be reached with the Tab key", "keyboard", missed, missed.GetProperty("message").GetString());
            }
        }

        await page.CallAsync("() => { document.activeElement?.blur(); scrollTo(0, 0); return true }").ConfigureAwait(false);
        return (stops, found);

        async Task CheckAsync(JsonElement focus)
        {
            if (focus.GetProperty("isHidden").GetBoolean())
            {
                Add("focus-obscured", ["2.4.11"], "serious", "What has the focus is hidden under something else.", "focus-not-obscured-minimum", focus);
            }
            else if (!focus.GetProperty("changes").GetBoolean() && !focus.GetProperty("isOther").GetBoolean() && await LooksTheSameAsync(page, focus).ConfigureAwait(false))
            {
                Add("focus-visible", ["2.4.7"], "serious", "The focus cannot be seen here: the element looks the same with and without it.", "focus-visible", focus);
            }
        }

        void Add(string rule, string[] criteria, string impact, string title, string help, JsonElement place, string? message = null)
        {
            var finding = result.Findings.Add(
                new()
                {
                    Check = "keyboard",
                    Rule = rule,
                    Criteria = criteria,
                    Impact = impact,
                    Title = title,
                    Message = message ?? title,
                    HelpUrl = Understanding + help,
                    Page = id,
                    State = state,
                    Target = place.GetProperty("target").GetString()!,
                    Html = place.GetProperty("html").GetString()!,
                },
                page.View);
            if (finding is not null)
            {
                found.Add(finding);
            }
        }
    }

    private static async Task<KeyboardStop> StopAsync(CoursePage page)
    {
        if (await page.ObjectAsync("audit.element").ConfigureAwait(false) is not { } element)
        {
            return new("", "");
        }

        var tree = await page.SendAsync("Accessibility.getPartialAXTree", new() { ["objectId"] = element, ["fetchRelatives"] = false }).ConfigureAwait(false);
        var node = tree.GetProperty("nodes")[0];
        return new(SpokenNode.Role(SpokenNode.Value(node, "role")), Words.Printable(SpokenNode.Value(node, "name").Trim(), 300));
    }

    // What the styles do not show may still be painted: pictures decide.
    private static async Task<bool> LooksTheSameAsync(CoursePage page, JsonElement focus)
    {
        var place = focus.GetProperty("rect");
        if (place.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var with = await page.PictureAsync(place, "png").ConfigureAwait(false);
        await page.CallAsync("audit.blurFocused").ConfigureAwait(false);
        var without = await page.PictureAsync(place, "png").ConfigureAwait(false);
        await page.CallAsync("audit.refocus").ConfigureAwait(false);
        return with == without || with is null || without is null
            || !(await page.CallAsync("audit.differ", new[] { with, without }).ConfigureAwait(false)).GetBoolean();
    }
}
