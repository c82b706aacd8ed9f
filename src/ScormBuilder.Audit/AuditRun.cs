using System.Diagnostics;
using System.Security.Cryptography;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;
using ScormBuilder.Audit.Looking;
using ScormBuilder.Audit.Report;
using ScormBuilder.Audit.Walking;
using ScormBuilder.Conformance;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;
using ScormBuilder.Validation;

namespace ScormBuilder.Audit;

/// <summary>An audit, from the package to its reports.</summary>
/// <param name="options">What is audited, and how.</param>
/// <param name="output">Takes progress and the summary.</param>
/// <param name="error">Takes what is wrong with the package.</param>
internal sealed class AuditRun(AuditOptions options, TextWriter output, TextWriter error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    /// <summary>Carries it out.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    /// <exception cref="MachineException">There is no browser that works.</exception>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var name = options.Package.Replace('\\', '/');
        if (!File.Exists(options.Package))
        {
            await error.WriteLineAsync(Words.Printable(ZipCodes.NoFile.At(new(name, 1, 1)).ToString())).ConfigureAwait(false);
            return ExitStatus.Findings;
        }

        var file = File.OpenRead(options.Package);
        await using (file.ConfigureAwait(false))
        {
            var package = PackageContent.Open(file, name);
            if (package.Pages.Length == 0)
            {
                await RefuseAsync(package.Validation).ConfigureAwait(false);
                return ExitStatus.Findings;
            }

            var result = await AuditAsync(file, package, cancellation).ConfigureAwait(false);
            return await ReportAsync(result).ConfigureAwait(false);
        }
    }

    private async Task RefuseAsync(PackageValidation validation)
    {
        foreach (var diagnostic in validation.Diagnostics)
        {
            await error.WriteLineAsync(Words.Printable(diagnostic.ToString())).ConfigureAwait(false);
        }

        await error.WriteLineAsync($"{Words.Printable(validation.Package)}: there is no page in it that could be launched, so nothing was audited").ConfigureAwait(false);
    }

    private async Task<AuditResult> AuditAsync(FileStream file, PackageContent package, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var browser = await AuditBrowser.StartAsync(options).ConfigureAwait(false);
        await using (browser.ConfigureAwait(false))
        {
            file.Position = 0;
            var result = new AuditResult
            {
                Package = Path.GetFileName(options.Package),
                Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation).ConfigureAwait(false)),
                Size = file.Length,
                Date = DateTime.UtcNow,
                Browser = browser.Version,
                Validation = package.Validation.Edition is null ? null : package.Validation,
            };
            await output.WriteLineAsync($"{browser.Version}, {Words.Count(View.All.Length, "view")} of each state").ConfigureAwait(false);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(Longest);
            var routes = new PackageRoutes(package, browser.Blocked);
            var look = new PageLook(result, new ConsoleProgress(output), limit.Token);
            try
            {
                await new PackageWalk(package, browser, routes, look, result).WalkAsync().ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                result.Miss($"The audit was ended after {Longest.TotalMinutes:0} minutes.");
            }

            result.Blocked = browser.Blocked.ToLines();
            result.Missing = routes.Missing;
            result.Duration = watch.Elapsed;
            return result;
        }
    }

    private async Task<int> ReportAsync(AuditResult result)
    {
        var folder = options.Output ?? Path.GetDirectoryName(Path.GetFullPath(options.Package))!;
        Directory.CreateDirectory(folder);
        var stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(options.Package) + ".audit");
        await WriteAsync(stem + ".json", JsonReport.Write(result)).ConfigureAwait(false);
        await WriteAsync(stem + ".html", HtmlReport.Write(result)).ConfigureAwait(false);

        // The conformance report of a package of ours stands beside it, and reads the audit there.
        var beside = Path.GetFullPath(options.Package);
        var isBeside = Path.GetFullPath(folder) == Path.GetDirectoryName(beside);
        string[] refreshed = isBeside && ConformanceReport.Refresh(beside) ? [ConformanceReport.HtmlPath(options.Package)] : [];
        foreach (var line in Summary.Lines(result).Append($"{stem}.html").Append($"{stem}.json").Concat(refreshed))
        {
            await output.WriteLineAsync(line).ConfigureAwait(false);
        }

        return result.Findings.All.Count > 0 || result.Pages.Count == 0 ? ExitStatus.Findings : ExitStatus.Done;
    }

    private static async Task WriteAsync(string path, byte[] content)
    {
        using var file = new ReplacementFile(Path.GetFullPath(path));
        await file.Content.WriteAsync(content).ConfigureAwait(false);
        file.Commit();
    }
}
