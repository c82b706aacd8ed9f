using System.Diagnostics;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Components;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;

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
            await CompareAsync("same-programs.js", pairs);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Test]
    public async Task ScriptsWithShortOuterNames_FindEachOther_WhateverACourseHas()
    {
        var folder = Directory.CreateTempSubdirectory("scormbuilder-");
        try
        {
            // A script of a theme's own keeps the outer names, whatever it says.
            var own = folder.CreateSubdirectory("theme/player");
            await File.WriteAllTextAsync(Path.Combine(own.FullName, "own.js"), "// nothing\n");
            var (shipped, withOwn) = (new TemplateSet(), new TemplateSet(own.Parent!.FullName));
            var pairs = new List<string>();
            var combinations = Combinations().ToList();
            foreach (var (adapter, parts) in BuiltInTargets.All.Select(target => target.Adapter).Distinct().Select(adapter => (adapter, combinations[^1])).Concat(combinations.Select(parts => ("scorm-1.2", parts))))
            {
                foreach (var templates in new[] { withOwn, shipped })
                {
                    pairs.Add(Path.Combine(folder.FullName, $"{pairs.Count}.js"));
                    await File.WriteAllTextAsync(pairs[^1], ScriptBundle.Join(templates, adapter, parts));
                }

                Assert.That(new FileInfo(pairs[^1]).Length, Is.LessThan(0.95 * new FileInfo(pairs[^2]).Length), "the names are short");
            }

            await CompareAsync("free-names.js", pairs);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Test]
    public async Task AScriptOfAThemesOwn_UsesTheNamesOfTheSources()
    {
        var theme = Directory.CreateTempSubdirectory("scormbuilder-");
        try
        {
            var own = theme.CreateSubdirectory("player");
            await File.WriteAllTextAsync(Path.Combine(own.FullName, "own.js"), "addEventListener(\"keydown\", event => event.key === \"F9\" && announce(course.title + \": \" + titleOf(view.current)));\n");
            var course = await CompiledCourse.FromModuleInThemeAsync(Repository.Module("component-gallery"), theme.FullName);
            await using var reader = await Reader.OpenAsync(course);
            await reader.Page.Keyboard.PressAsync("F9");
            await Expect(reader.Page.GetByRole(AriaRole.Status)).ToContainTextAsync($"{course.Text.Title}: {course.Text.Lessons[0].Title}");

            // Everything that there is works with its long names too.
            foreach (var lesson in course.Text.Teaching)
            {
                foreach (var question in lesson.Questions)
                {
                    await Expect(reader.Learner.Question(question.Id)).ToHaveAttributeAsync("data-state", "open");
                }
            }

            reader.Faults.AssertNone();
        }
        finally
        {
            theme.Delete(true);
        }
    }

    // Nothing, each component alone with what it shares, and everything, each with and without what assessments have.
    private static IEnumerable<PlayerParts> Combinations()
    {
        string[][] folders =
        [
            [],
            .. BuiltIn.Components.Select(FoldersOf),
            [.. BuiltIn.Components.SelectMany(FoldersOf).Distinct(), "shared/glossary", "shared/table"],
        ];
        string[][] features = [[], .. PlayerParts.OptionalFeatures.Select(name => new[] { "assessment", name }.Distinct().ToArray()), [.. PlayerParts.OptionalFeatures]];
        return folders.Select((some, index) => new PlayerParts([.. features[index % features.Length]], [.. some]))
            .Concat(features.Select(some => new PlayerParts([.. some], [])));
    }

    private static string[] FoldersOf(Component component) => [.. component.SharedFolders.Select(name => $"shared/{name}"), $"components/{component.Name}"];

    private static async Task CompareAsync(string program, IEnumerable<string> pairs)
    {
        var start = new ProcessStartInfo("node",
        [
            Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Harness", program), Path.Combine(Repository.NodeModules, "typescript"), .. pairs,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, output);
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
