using System.IO.Compression;
using System.Text.RegularExpressions;
using ScormBuilder.Components;
using ScormBuilder.Rendering;
using ScormBuilder.Tests.Checks;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Components;

/// <summary>A package carries only what its course uses.</summary>
public sealed partial class TraceTests
{
    private static readonly TemplateSet Templates = new();

    private static IEnumerable<string> Names => BuiltIn.Components.Select(component => component.Name);

    [TestCaseSource(nameof(Names))]
    public void A_course_of_one_component_has_no_trace_of_the_others(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write("module/module.yaml", "id: one\ntitle: One\nlanguage: en\nversion: 1.0.0\n");
        folder.Write("module/01-lesson.md", $"---\ntitle: Lesson\n---\n\n{Source(name)}\n");
        foreach (Match picture in Picture().Matches(Source(name)))
        {
            folder.Write($"module/{picture.Value}", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 2\" width=\"4\" height=\"2\"><rect width=\"4\" height=\"2\"/></svg>\n");
        }

        var result = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"], TemplateFolder = OuterNames.KeptBy(folder) }).Compile(folder["module"]);
        Assert.That(result.Diagnostics, Is.Empty);

        using var package = ZipFile.OpenRead(result.Packages[0].Path);
        var (script, style, page) = (Text(package, "course.js"), Text(package, "course.css"), Text(package, "index.html"));
        var used = Fence().Matches(Source(name)).Select(fence => fence.Groups["name"].Value).ToHashSet();
        Assert.That(used, Does.Contain(name));
        using var scope = Assert.EnterMultipleScope();
        foreach (var folderOfOthers in BuiltIn.Components.SelectMany(FoldersOf).Except(BuiltIn.Components.Where(component => used.Contains(component.Name)).SelectMany(FoldersOf)))
        {
            var file = folderOfOthers.Split('/')[^1];
            Assert.That(Templates.Read($"{folderOfOthers}/{file}.js") is { } code && script.Contains(code.Trim(), StringComparison.Ordinal), Is.False, $"the script of {folderOfOthers}");
            Assert.That(Templates.Read($"{folderOfOthers}/{file}.css") is { } rules && style.Contains(rules.Trim(), StringComparison.Ordinal), Is.False, $"the style of {folderOfOthers}");
        }

        foreach (var other in Names.Where(other => !used.Contains(other)))
        {
            Assert.That(page, Does.Not.Contain($"data-type=\"{other}\"").And.Not.Contain($"::: {other}"), other);
            Assert.That(script, Does.Not.Contain($"components.{other}=").And.Not.Contain($"components[\"{other}\"]"), other);
        }

        foreach (Match word in Words().Matches(page.Split("\"words\":")[^1]))
        {
            Assert.That(script, Does.Contain($"\"{word.Groups["key"].Value.Split('.')[0]}\"").Or.Contain($"\"{word.Groups["key"].Value}\""), "a word that nobody says");
        }
    }

    [Test]
    public void No_component_styles_the_classes_of_another()
    {
        var common = Templates.List("shared").Concat(Templates.List("theme")).Where(path => path.EndsWith(".css", StringComparison.Ordinal)).SelectMany(ClassesIn).ToHashSet();
        var own = Names.SelectMany(name => ClassesIn($"components/{name}/{name}.css").Except(common).Select(style => (Style: style, name)));
        Assert.That(own.GroupBy(pair => pair.Style, pair => pair.name).Where(group => group.Count() > 1).Select(group => $"{group.Key}: {string.Join(", ", group)}"), Is.Empty);
    }

    private static IEnumerable<string> ClassesIn(string style) =>
        ClassName().Matches(Templates.Read(style) ?? "").Select(match => match.Groups["name"].Value).Distinct();

    private static IEnumerable<string> FoldersOf(Component component) => component.SharedFolders.Select(name => $"shared/{name}").Append($"components/{component.Name}");

    /// <summary>The example in the component's specification.</summary>
    private static string Source(string name)
    {
        var specification = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Specifications", name + ".md")).ReplaceLineEndings("\n");
        return Example().Match(specification).Groups["source"].Value.Trim('\n');
    }

    private static string Text(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^## Source\\n+(?<fence>`{3,})markdown\\n(?<source>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("\\.(?<name>[a-z][a-z-]+)")]
    private static partial Regex ClassName();

    [GeneratedRegex("media/[a-z-]+\\.svg")]
    private static partial Regex Picture();

    [GeneratedRegex("^:{3,} (?<name>[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("\"(?<key>[a-z_.]+)\":\"")]
    private static partial Regex Words();
}
