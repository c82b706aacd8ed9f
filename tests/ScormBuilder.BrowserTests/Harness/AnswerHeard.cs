using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness.Spoken;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What somebody who does not see the page is given when an answer was sent: by a screen reader, by the focus, by what changes on the page.</summary>
/// <param name="Question">The question's identity.</param>
/// <param name="Kind">nothing, wrong, partly or right.</param>
/// <param name="State">The question's <c>data-state</c>.</param>
/// <param name="Heard">The question in the order of reading.</param>
/// <param name="Focused">The element with the focus: what it says and whether it is inside of the question.</param>
/// <param name="Unheard">Text of the question that is seen and not heard.</param>
/// <param name="Changed">What has changed outside of the question, apart from the state of the lesson and the status line.</param>
/// <param name="Status">What the status line says.</param>
/// <param name="Title">The title of the page.</param>
public sealed partial record AnswerHeard(
    string Question, string Kind, string State, string[] Heard, AnswerHeard.Focus Focused, string[] Unheard, string[] Changed, string Status, string Title)
{
    // A mark on the question and one on the window tell whether they are still the same ones.
    private const string Watch = """
        question => {
          const form = document.querySelector(`form[data-question='${question}']`);
          form.isSame = true;
          window.changes = [];
          window.observer = new MutationObserver(records => changes.push(...records.map(({ target }) => target)));
          observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        }
        """;

    private const string Collect = """
        question => {
          const form = document.querySelector(`form[data-question='${question}']`);
          window.changes?.push(...observer.takeRecords().map(({ target }) => target));
          window.observer?.disconnect();
          const element = node => node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
          // What is not shown, or no longer there, disturbs nobody.
          const isExpected = target => form.contains(target) || !target.isConnected || !element(target)?.checkVisibility() || element(target)?.closest("#status, nav .state") || element(target)?.matches("section[data-lesson], nav a");
          const active = document.activeElement;
          const box = active.getBoundingClientRect();
          const changed = (window.changes ?? [document]).filter(target => !isExpected(target)).map(target => element(target)?.outerHTML?.slice(0, 120) ?? "the whole page");
          return {
            state: form.dataset.state,
            focused: { text: active.textContent.trim().replace(/\s+/g, " "), tag: active.localName, isInside: form.contains(active) && active !== form, isSeen: box.height > 0 && box.bottom > 0 && box.top < innerHeight },
            // That things can be dragged is said to those who see them.
            seen: form.innerText.replace(form.querySelector("legend [aria-hidden]")?.innerText ?? "", "").split(/\n/),
            changed: [...(form.isSame ? [] : ["the question"]), ...changed],
            status: document.querySelector("#status").textContent.trim(),
          };
        }
        """;

    /// <summary>What has the focus.</summary>
    public sealed record Focus(string Text, string Tag, bool IsInside, bool IsSeen);

    /// <summary>Begins to watch what changes.</summary>
    public static Task WatchAsync(IPage page, string question) => page.EvaluateAsync(Watch, question);

    /// <summary>Listens.</summary>
    public static async Task<AnswerHeard> ListenAsync(IPage page, string question, string kind)
    {
        var seen = await page.EvaluateAsync<System.Text.Json.JsonElement>(Collect, question);
        var tree = await SpokenNode.ReadAsync(page, $"form[data-question='{question}']");
        var heard = Letters(string.Concat(tree.All().Where(node => !node.IsIgnored).Select(node => node.Role is "StaticText" or "combobox" or "button" or "option" ? node.Name + node.Value : "")));
        var focused = seen.GetProperty("focused");
        return new(
            question,
            kind,
            seen.GetProperty("state").GetString()!,
            (await SpokenLines.OfAsync(page, $"form[data-question='{question}']")).Split('\n'),
            new(focused.GetProperty("text").GetString()!, focused.GetProperty("tag").GetString()!, focused.GetProperty("isInside").GetBoolean(), focused.GetProperty("isSeen").GetBoolean()),
            [.. seen.GetProperty("seen").EnumerateArray().Select(line => line.GetString()!).Where(line => !heard.Contains(Letters(line), StringComparison.Ordinal))],
            [.. seen.GetProperty("changed").EnumerateArray().Select(one => one.GetString()!).Distinct()],
            seen.GetProperty("status").GetString()!,
            await page.TitleAsync());
    }

    public override string ToString() => $"{Question}, {Kind}";

    private static string Letters(string text) => NoLetter().Replace(text, "");

    [GeneratedRegex("[^\\p{L}\\p{N}]+")]
    private static partial Regex NoLetter();
}
