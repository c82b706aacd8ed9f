namespace ScormBuilder.Audit.Browser;

/// <summary>Where Chrome, Chromium and Edge usually are.</summary>
internal static class BrowserLocations
{
    /// <summary>The browser that <c>CHROMIUM_PATH</c> names, or the first one that is there; null when there is none.</summary>
    public static string? Installed() => Usual().FirstOrDefault(File.Exists);

    private static IEnumerable<string> Usual()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen)
        {
            yield return chosen;
        }

        foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
        {
            if (OperatingSystem.IsWindows())
            {
                var programs = Environment.GetFolderPath(folder);
                yield return Path.Combine(programs, @"Google\Chrome\Application\chrome.exe");
                yield return Path.Combine(programs, @"Chromium\Application\chrome.exe");
                yield return Path.Combine(programs, @"Microsoft\Edge\Application\msedge.exe");
            }
        }

        foreach (var application in new[] { "Google Chrome", "Chromium", "Microsoft Edge" })
        {
            yield return $"/Applications/{application}.app/Contents/MacOS/{application}";
        }

        foreach (var name in new[] { "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable" })
        {
            yield return $"/usr/bin/{name}";
        }

        yield return "/snap/bin/chromium";
    }
}
