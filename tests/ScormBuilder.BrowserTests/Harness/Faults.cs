using System.Collections.Concurrent;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What went wrong in a page without anybody asking: errors, warnings, refused or missing files, requests outside the package.</summary>
public sealed class Faults
{
    private readonly ConcurrentQueue<string> _seen = new();

    public IReadOnlyCollection<string> Seen => _seen;

    public void Watch(IPage page)
    {
        page.PageError += (_, error) => _seen.Enqueue($"error: {error}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _seen.Enqueue($"console {message.Type}: {message.Text}");
            }
        };
        page.Dialog += async (_, dialog) =>
        {
            _seen.Enqueue($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _seen.Enqueue($"{response.Status}: {response.Url}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("http://127.0.0.1:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                _seen.Enqueue($"request outside the package: {request.Url}");
            }
        };
    }

    public void AssertNone() => Assert.That(_seen, Is.Empty, "faults in the page");
}
