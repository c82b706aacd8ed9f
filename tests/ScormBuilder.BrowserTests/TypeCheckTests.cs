using System.Diagnostics;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>The player's scripts are right by their JSDoc types.</summary>
public sealed class TypeCheckTests
{
    [Test]
    public async Task ThePlayersScripts_PassTheTypeChecker()
    {
        var templates = Path.Combine(Repository.Root, "templates/default");
        var scripts = Directory.GetFiles(templates, "*.js", SearchOption.AllDirectories);
        Assert.That(scripts, Is.Not.Empty);

        var compiler = Path.Combine(Repository.NodeModules, "typescript/bin/tsc");
        var start = new ProcessStartInfo("node",
        [
            compiler, "--noEmit", "--allowJs", "--checkJs", "--strict", "--target", "es2021", "--lib", "es2021,dom,dom.iterable", "--moduleDetection", "legacy", "--pretty", "false",
            .. scripts,
        ])
        { RedirectStandardOutput = true, WorkingDirectory = templates };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, output);
    }
}
