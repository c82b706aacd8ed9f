using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Audit;

/// <summary>The audit of a course whose theme keeps people out: each fault is found, at its place, and nothing else.</summary>
public sealed class FaultyThemeTests
{
    private const string Faults = """
        <p class="pale">Pale words</p>
        <p><input type="text" id="nameless"></p>
        <p><button type="button" class="tiny" id="tiny-1" aria-label="One"></button><button type="button" class="tiny" id="tiny-2" aria-label="Two"></button></p>
        <p><button type="button" id="unseen">Press</button></p>
        <p><span role="button" id="unreached">Only for a mouse</span></p>
        <div class="wide" id="wide">Wide</div>
        <div class="low" id="low">This line has a box<br>that is too low for it</div>
        <h5 id="skipped">Skipped</h5>
        """;

    private const string Styles = """

        .pale { color: #ccc; background: #fff; }
        .tiny { min-width: 0; min-height: 0; width: 12px; height: 12px; padding: 0; margin: 0; }
        #unseen:focus { outline: none; box-shadow: none; }
        .wide { width: 600px; }
        .low { height: 2.8em; overflow: hidden; line-height: 1.4; }
        """;

    [Test]
    public async Task EachFault_IsFoundAtItsPlace()
    {
        var templates = Directory.CreateTempSubdirectory("scormbuilder-faults-").FullName;
        try
        {
            var standard = Path.Combine(Repository.Root, "templates/default");
            Directory.CreateDirectory(Path.Combine(templates, "theme"));
            File.WriteAllText(Path.Combine(templates, "theme/layout.css"), File.ReadAllText(Path.Combine(standard, "theme/layout.css")) + Styles);
            File.WriteAllText(
                Path.Combine(templates, "lesson.html"),
                File.ReadAllText(Path.Combine(standard, "lesson.html")).Replace("{{ lesson.body }}", "{{ lesson.body }}\n" + Faults, StringComparison.Ordinal));
            Directory.CreateDirectory(Path.Combine(templates, "module"));
            File.WriteAllText(Path.Combine(templates, "module/module.yaml"), "id: faulty\ntitle: Faulty\nlanguage: en\nversion: 1.0.0\ndescription: A course with faults.\n");
            File.WriteAllText(Path.Combine(templates, "module/01-read.md"), "---\ntitle: Read\n---\n\nTo be read.\n");
            var built = new CourseCompiler(new() { OutputFolder = Path.Combine(templates, "dist"), TemplateFolder = templates, Targets = [Targets.Named(Targets.Web)] })
                .Compile(Path.Combine(templates, "module"));
            Assert.That(built.Packages, Has.Length.EqualTo(1), string.Join('\n', built.Diagnostics));

            using var audited = await Audited.RunAsync(built.Packages[0].Path);

            Assert.That(audited.Status, Is.EqualTo(1));
            Assert.That(audited.Findings, Is.EquivalentTo(
            [
                "axe: color-contrast at .pale",
                "axe: label at #nameless",
                "target-size: target-size at #tiny-1",
                "target-size: target-size at #tiny-2",
                "keyboard: focus-visible at #unseen",
                "keyboard: keyboard-unreachable at #unreached",
                "reflow: reflow at #wide",
                "text-spacing: text-spacing at #low",
                "headings: heading-order at #skipped",
            ]));
            var pale = audited.List("findings").Single(finding => Audited.Text(finding, "target") == ".pale");
            Assert.That(pale.GetProperty("criteria").EnumerateArray().Select(one => one.GetString()), Is.EqualTo(["1.4.3"]));
            Assert.That(Audited.Text(pale, "page"), Is.EqualTo("read"));
            Assert.That(Audited.Text(pale, "picture"), Does.StartWith("data:image/"));
            Assert.That(Audited.Text(pale, "helpUrl"), Does.StartWith("https://"));
            Assert.That(pale.GetProperty("views").EnumerateArray().Select(one => one.GetString()), Does.Contain("1280 light").And.Contain("320 light"));
        }
        finally
        {
            Directory.Delete(templates, true);
        }
    }
}
