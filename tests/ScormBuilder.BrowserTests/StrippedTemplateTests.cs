using System.Diagnostics;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests;

/// <summary>Scripts and styles lose comments and indentation when the product is built, and scripts the long names of their locals (Build/Templates.targets): nothing else.</summary>
public sealed partial class StrippedTemplateTests
{
    private const string Prefix = "templates/default/";

    [Test]
    public async Task Scripts_StayTheSamePrograms()
    {
        var folder = Directory.CreateTempSubdirectory("scormbuilder-");
        try
        {
            var pairs = Templates(".js").SelectMany((template, index) =>
            {
                var stripped = Path.Combine(folder.FullName, $"{index}.js");
                File.WriteAllText(stripped, template.Stripped);
                return new[] { template.Source, stripped };
            });
            var start = new ProcessStartInfo("node",
            [
                Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Harness/same-programs.js"), Path.Combine(Repository.NodeModules, "typescript"), .. pairs,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.That(process.ExitCode, Is.Zero, output);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Test]
    public async Task Styles_StayTheSameRules()
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        foreach (var (name, source, stripped) in Templates(".css"))
        {
            // As the browser understands it.
            const string rules = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); return [...sheet.cssRules].map(rule => rule.cssText.replace(/\\s+/g, ' ')); }";
            var before = await page.EvaluateAsync<string[]>(rules, await File.ReadAllTextAsync(source));
            var after = await page.EvaluateAsync<string[]>(rules, stripped);
            Assert.That(after.Select(Normalised), Is.EqualTo(before.Select(Normalised)), name);
        }
    }

    // Custom properties keep their spelling in cssText: there only spaces and leading zeros may have gone. "none" and "none medium" are one outline.
    private static string Normalised(string rule) =>
        LeadingZero().Replace(rule.Replace(" ", "", StringComparison.Ordinal), ".").Replace("nonemedium", "none", StringComparison.Ordinal);

    [GeneratedRegex("(?<![0-9])0\\.")]
    private static partial Regex LeadingZero();

    private static IEnumerable<(string Name, string Source, string Stripped)> Templates(string ending)
    {
        var assembly = typeof(CourseCompiler).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)).ToList();
        Assert.That(names, Is.Not.Empty);
        foreach (var name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, Path.Combine(Repository.Root, name), reader.ReadToEnd());
        }
    }
}
