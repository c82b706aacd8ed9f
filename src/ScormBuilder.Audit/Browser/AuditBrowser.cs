using Microsoft.Playwright;

namespace ScormBuilder.Audit.Browser;

/// <summary>A browser with a profile that is thrown away, its sandbox, and no way out to any network.</summary>
internal sealed class AuditBrowser : IAsyncDisposable
{
    private readonly AuditOptions options;
    private readonly string path;
    private readonly RefusingProxy proxy;
    private IPlaywright? playwright;
    private IBrowser? browser;

    private AuditBrowser(AuditOptions options, string path)
    {
        (this.options, this.path) = (options, path);
        proxy = new RefusingProxy(Blocked);
    }

    /// <summary>How long a page may take to answer.</summary>
    public TimeSpan Patience => options.Patience;

    /// <summary>What the package tried and was not let.</summary>
    public BlockedRequests Blocked { get; } = new();

    /// <summary>Name and version.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Starts it.</summary>
    /// <exception cref="MachineException">There is no browser, or it does not start.</exception>
    public static async Task<AuditBrowser> StartAsync(AuditOptions options)
    {
        var path = options.Browser ?? BrowserLocations.Installed() ?? throw new MachineException(
            "No Chrome, Chromium or Edge was found. Install one (Debian and Ubuntu: apt install chromium; others: https://www.google.com/chrome/), "
            + "or say with --browser where it is.");
        if (!File.Exists(path))
        {
            throw new MachineException($"There is no browser '{path}'. Say with --browser where Chrome, Chromium or Edge is, or leave it out to take an installed one.");
        }

        var browser = new AuditBrowser(options, path);
        try
        {
            await browser.OpenAsync().ConfigureAwait(false);
            return browser;
        }
        catch (MachineException)
        {
            await browser.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A window with nothing stored, for one launch.</summary>
    public Task<IBrowserContext> NewContextAsync() => browser!.NewContextAsync(new()
    {
        ViewportSize = new() { Width = View.Wide.Width, Height = View.Wide.Height },
        ReducedMotion = ReducedMotion.Reduce,
        ServiceWorkers = ServiceWorkerPolicy.Block,
        AcceptDownloads = false,
        Permissions = [],
        Locale = "en-GB",
    });

    /// <summary>Starts anew, with another profile: what a page has done to the browser ends with it.</summary>
    /// <exception cref="MachineException">It does not start again.</exception>
    public async Task RestartAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await OpenAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync().ConfigureAwait(false);
        await proxy.DisposeAsync().ConfigureAwait(false);
    }

    private async Task OpenAsync()
    {
        playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        try
        {
            browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Headless = true,
                ChromiumSandbox = options.Sandbox,
                Args = Flags(proxy.Port),
                Timeout = 60_000,
            }).ConfigureAwait(false);
            Version = $"Chromium {browser.Version}";
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            throw new MachineException(Explain(path, failure.Message));
        }
    }

    // The driver ends the browser, whatever state it is in.
    private async Task CloseAsync()
    {
        try
        {
            await (browser?.CloseAsync() ?? Task.CompletedTask).WaitAsync(Patience).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            // It hangs, or has gone.
        }

        playwright?.Dispose();
        (playwright, browser) = (null, null);
    }

    // Every name leads nowhere but that of the proxy, and everything goes to the proxy, this machine's own servers included.
    private static string[] Flags(int port) =>
    [
        $"--proxy-server=http://way-out.invalid:{port}", "--proxy-bypass-list=<-loopback>",
        "--host-resolver-rules=MAP way-out.invalid 127.0.0.1,MAP * ~NOTFOUND",
        "--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--webrtc-ip-handling-policy=disable_non_proxied_udp",
        "--disable-blink-features=WebTransport", "--disable-quic", "--dns-prefetch-disable", "--no-pings",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-domain-reliability",
        "--no-first-run", "--disable-gpu", "--mute-audio", "--js-flags=--max-old-space-size=1024",
    ];

    private static string Explain(string path, string message) =>
        message.Contains("--no-sandbox", StringComparison.Ordinal) || message.Contains("sandbox", StringComparison.OrdinalIgnoreCase)
            ? $"The browser '{path}' cannot use its sandbox here: it does not for the user root, and in many containers. "
              + "Run the audit as another user; or, for packages that you trust, switch the sandbox off with --no-sandbox."
            : $"The browser '{path}' does not start: {message.Split('\n').FirstOrDefault(line => line.Trim().Length > 0)?.Trim()} "
              + "Say with --browser where another Chrome, Chromium or Edge is.";
}
