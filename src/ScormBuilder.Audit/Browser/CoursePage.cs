using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace ScormBuilder.Audit.Browser;

/// <summary>
/// A page of a package in its frame, as an LMS shows it. What looks at it runs in a world of its own, which the page's scripts cannot touch,
/// and everything that is asked of the page has a time limit.
/// </summary>
internal sealed class CoursePage : IAsyncDisposable
{
    private const string World = "audit";
    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly ICDPSession session;
    private readonly BlockedRequests blocked;
    private readonly TimeSpan patience;
    private string? frame;
    private int? world;

    private CoursePage(IBrowserContext context, IPage page, ICDPSession session, AuditBrowser browser) =>
        (this.context, this.page, this.session, blocked, patience) = (context, page, session, browser.Blocked, browser.Patience);

    /// <summary>The browser's own identity of the course's frame.</summary>
    public string Frame => frame ?? throw new HungPageException("The course's frame has gone.");

    /// <summary>How the page is looked at.</summary>
    public View View { get; private set; } = View.Wide;

    /// <summary>Launches a page in a window with nothing stored.</summary>
    public static async Task<CoursePage> LaunchAsync(AuditBrowser browser, PackageRoutes routes, string address)
    {
        try
        {
            return await StartAsync(browser, routes, address).WaitAsync(2 * browser.Patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new HungPageException("The page did not open.");
        }
        catch (PlaywrightException failure)
        {
            throw new HungPageException(Words.Printable(failure.Message, 300));
        }
    }

    /// <summary>Calls a function of the looking scripts, or any other function, in the course's page.</summary>
    /// <param name="function">An expression whose value is a function.</param>
    /// <param name="argument">What it is given: what JSON can say.</param>
    /// <returns>What it returns; of a promise, what becomes of it.</returns>
    public async Task<JsonElement> CallAsync(string function, object? argument = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                world ??= await EnterAsync(Frame, Script.Looking + "\n" + Script.Walking).ConfigureAwait(false);
                return await EvaluateAsync($"({function})({JsonSerializer.Serialize(argument)})", world.Value).ConfigureAwait(false);
            }
            catch (PlaywrightException failure) when (attempt == 0 && failure.Message.Contains("context", StringComparison.OrdinalIgnoreCase))
            {
                // The page has gone on to another.
                world = null;
                await FindFrameAsync().ConfigureAwait(false);
            }
            catch (PlaywrightException failure)
            {
                throw new HungPageException(Words.Printable(failure.Message, 300));
            }
        }
    }

    /// <summary>Runs a script in every frame in the course's own, too.</summary>
    public async Task AddToAllFramesAsync(string script)
    {
        var tree = await SendAsync("Page.getFrameTree").ConfigureAwait(false);
        foreach (var inner in Below(tree.GetProperty("frameTree"), Frame).Take(20).ToList())
        {
            try
            {
                await EnterAsync(inner, script).ConfigureAwait(false);
            }
            catch (PlaywrightException)
            {
                // A frame that just went, or one of another origin, whose address was blocked.
            }
        }
    }

    /// <summary>A handle on what a function returns, for commands of the browser that take one; null when that is no object.</summary>
    public async Task<string?> ObjectAsync(string function)
    {
        var result = await SendAsync("Runtime.evaluate", new() { ["expression"] = $"({function})()", ["contextId"] = world!.Value }).ConfigureAwait(false);
        return result.GetProperty("result").TryGetProperty("objectId", out var id) ? id.GetString() : null;
    }

    /// <summary>Calls a function in the page around the course.</summary>
    public async Task<JsonElement> CallHostAsync(string function) =>
        (await Limit(page.EvaluateAsync(function)).ConfigureAwait(false))!.Value;

    /// <summary>Sends a command of the browser's own protocol.</summary>
    public async Task<JsonElement> SendAsync(string command, Dictionary<string, object>? arguments = null)
    {
        try
        {
            return (await Limit(session.SendAsync(command, arguments ?? [])).ConfigureAwait(false))!.Value;
        }
        catch (PlaywrightException failure) when (failure.Message.Contains("closed", StringComparison.OrdinalIgnoreCase) || failure.Message.Contains("crashed", StringComparison.OrdinalIgnoreCase))
        {
            throw new HungPageException("The page has crashed or closed itself.");
        }
    }

    /// <summary>Presses a key.</summary>
    public Task PressAsync(string key) => Limit(page.Keyboard.PressAsync(key));

    /// <summary>Looks at the page in another way.</summary>
    public async Task LookAsync(View view)
    {
        if (view == View)
        {
            return;
        }

        if ((view.Width, view.Height) != (View.Width, View.Height))
        {
            await Limit(page.SetViewportSizeAsync(view.Width, view.Height)).ConfigureAwait(false);
        }

        await Limit(page.EmulateMediaAsync(view.Media)).ConfigureAwait(false);
        View = view;
        await CallAsync("audit.settle").ConfigureAwait(false);
    }

    /// <summary>A picture of a part of the window, as Base64; null when it cannot be taken.</summary>
    /// <param name="place">CSS pixels: x, y, width and height.</param>
    /// <param name="format"><c>png</c> or <c>jpeg</c>.</param>
    public async Task<string?> PictureAsync(JsonElement place, string format)
    {
        double Of(string name) => place.GetProperty(name).GetDouble();
        if (Of("width") < 1 || Of("height") < 1)
        {
            return null;
        }

        var clip = new Dictionary<string, object> { ["x"] = Of("x"), ["y"] = Of("y"), ["width"] = Of("width"), ["height"] = Of("height"), ["scale"] = Math.Min(1, 640 / Of("width")) };
        var arguments = new Dictionary<string, object> { ["format"] = format, ["clip"] = clip };
        if (format == "jpeg")
        {
            arguments["quality"] = 70;
        }

        return (await SendAsync("Page.captureScreenshot", arguments).ConfigureAwait(false)).GetProperty("data").GetString();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await context.CloseAsync().WaitAsync(patience).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            // It ends with the browser.
        }
    }

    private async Task<T> Limit<T>(Task<T> task)
    {
        try
        {
            return await task.WaitAsync(patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new HungPageException(string.Create(CultureInfo.InvariantCulture, $"The page did not answer within {patience.TotalSeconds:0} seconds."));
        }
    }

    private async Task Limit(Task task) => await Limit(WithResult(task)).ConfigureAwait(false);

    private static async Task<bool> WithResult(Task task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    private static async Task<CoursePage> StartAsync(AuditBrowser browser, PackageRoutes routes, string address)
    {
        var context = await browser.NewContextAsync().ConfigureAwait(false);
        await context.AddInitScriptAsync(Script.Read("guard.js")).ConfigureAwait(false);
        await routes.TakeAsync(context).ConfigureAwait(false);
        var page = await context.NewPageAsync().ConfigureAwait(false);
        var session = await context.NewCDPSessionAsync(page).ConfigureAwait(false);
        var course = new CoursePage(context, page, session, browser);
        course.Guard();
        await course.OpenAsync(routes.Host, address).ConfigureAwait(false);
        return course;
    }

    private void Guard()
    {
        context.Page += (_, popup) =>
        {
            if (popup != page)
            {
                blocked.Note("window", popup.Url);
                _ = popup.CloseAsync().ContinueWith(static closing => closing.Exception, TaskScheduler.Default);
            }
        };
        page.Dialog += (_, dialog) =>
        {
            blocked.Note("dialog", dialog.Message);
            _ = dialog.DismissAsync().ContinueWith(static dismissing => dismissing.Exception, TaskScheduler.Default);
        };
        page.Download += (_, download) => blocked.Note("download", download.Url);
    }

    private async Task OpenAsync(string host, string address)
    {
        try
        {
            await Limit(page.GotoAsync(host)).ConfigureAwait(false);
            await Limit(page.EvaluateAsync("address => { document.getElementById('course').src = address }", address)).ConfigureAwait(false);
            await FindFrameAsync().ConfigureAwait(false);
            await CallAsync("audit.ready").ConfigureAwait(false);
        }
        catch (PlaywrightException failure)
        {
            throw new HungPageException(Words.Printable(failure.Message, 300));
        }
    }

    private async Task FindFrameAsync()
    {
        var tree = (await SendAsync("Page.getFrameTree").ConfigureAwait(false)).GetProperty("frameTree");
        frame = tree.TryGetProperty("childFrames", out var children) ? children[0].GetProperty("frame").GetProperty("id").GetString() : null;
    }

    private static IEnumerable<string> Below(JsonElement tree, string from, bool inside = false)
    {
        var id = tree.GetProperty("frame").GetProperty("id").GetString()!;
        inside = inside || id == from;
        var inner = tree.TryGetProperty("childFrames", out var children) ? children.EnumerateArray().SelectMany(child => Below(child, from, inside)) : [];
        return inside ? inner.Prepend(id) : inner;
    }

    private async Task<int> EnterAsync(string id, string script)
    {
        var made = await SendAsync("Page.createIsolatedWorld", new() { ["frameId"] = id, ["worldName"] = World }).ConfigureAwait(false);
        var entered = made.GetProperty("executionContextId").GetInt32();
        await EvaluateAsync($"{script};0", entered).ConfigureAwait(false);
        return entered;
    }

    private async Task<JsonElement> EvaluateAsync(string expression, int where)
    {
        var result = await SendAsync("Runtime.evaluate", new()
        {
            ["expression"] = expression, ["contextId"] = where, ["awaitPromise"] = true, ["returnByValue"] = true, ["userGesture"] = true,
        }).ConfigureAwait(false);
        return result.TryGetProperty("exceptionDetails", out var fault)
            ? throw new HungPageException("The page could not be looked at: " + Words.Printable(fault.GetRawText(), 400))
            : result.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }
}
