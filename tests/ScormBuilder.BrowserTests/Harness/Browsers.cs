using System.Diagnostics;
using ScormBuilder.Audit.Browser;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The browser of a run: Chrome or Chromium as installed, else as Playwright or Debian installs it.</summary>
public static class Browsers
{
    // A closed network must not slow the start, and a container's root user has no sandbox to use.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    /// <summary>Where it is.</summary>
    public static string ExecutablePath { get; private set; } = "";

    public static async Task StartAsync()
    {
        SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        var path = ExecutablePath = BrowserLocations.Installed() ?? Install(_playwright);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
        Report.Say($"Browser: {_browser.BrowserType.Name} {_browser.Version} ({path})");
    }

    public static async Task StopAsync()
    {
        if (_browser != null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A learner's browser: nothing stored, nothing shared with another test.</summary>
    public static async Task<IBrowserContext> NewContextAsync(View view)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = view.Width, Height = view.Height },
            ColorScheme = view.Scheme,
            ForcedColors = view.Forced,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = view.Scripts,
            HasTouch = view.Touch,
            Locale = "en-GB",
            TimezoneId = view.TimeZone,
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }

    private static string Install(IPlaywright playwright)
    {
        Report.Say("No Chrome or Chromium was found; installing Playwright's.");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
        {
            return playwright.Chromium.ExecutablePath;
        }

        if (File.Exists("/etc/debian_version") && Environment.UserName == "root")
        {
            Report.Say("Playwright's download failed; installing Debian's.");
            Run("apt-get", "update");
            Run("apt-get", "install -y --no-install-recommends chromium");
        }

        return BrowserLocations.Installed() ?? throw new InvalidOperationException(
            "No Chrome or Chromium was found, and none could be installed. Install one, or say in the environment variable CHROMIUM_PATH where it is.");
    }

    private static void Run(string command, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments)
        {
            RedirectStandardOutput = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
