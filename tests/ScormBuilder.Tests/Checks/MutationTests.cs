using System.Runtime.CompilerServices;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>A good module has no findings; a single fault in it is found, in its line, and nothing else is.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class MutationTests
{
    private static readonly string Root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..");

    private static IEnumerable<string> Modules => Directory.GetDirectories(Path.Combine(Root, "modules")).Select(Path.GetFileName).Order()!;

    private static IEnumerable<DiagnosticDescriptor> Accessibility => Catalogue.All.Where(descriptor => descriptor.Code.StartsWith("SB3", StringComparison.Ordinal));

    [TestCaseSource(nameof(Modules))]
    public void A_good_module_has_no_findings(string module)
    {
        var result = new CourseCompiler(new CompilerOptions()).Check(Path.Combine(Root, "modules", module));
        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Waived, Is.Empty);
    }

    [TestCaseSource(typeof(Mutations), nameof(Mutations.All))]
    public void A_single_fault_is_found_alone_in_its_line(Mutation mutation)
    {
        using var folder = new TemporaryFolder();
        var isTheme = mutation.Folder == "theme";
        var original = Path.Combine(Root, isTheme ? "templates/default" : $"modules/{mutation.Folder}");
        if (!isTheme)
        {
            Copy(original, folder["module"]);
        }

        var (text, line) = mutation.Apply(File.ReadAllText(Path.Combine(original, mutation.Path)).ReplaceLineEndings("\n"));
        var changed = folder.Write($"{(isTheme ? "theme" : "module")}/{mutation.Path}", text);

        var options = new CompilerOptions { TemplateFolder = isTheme ? folder["theme"] : null };
        var result = new CourseCompiler(options).Check(isTheme ? Path.Combine(Root, "modules", "fire-safety") : folder["module"]);

        Assert.That(
            result.Diagnostics.Select(finding => (finding.Descriptor.Code, Path.GetFullPath(finding.Location.Path), finding.Location.Line)),
            Is.EqualTo(new[] { (mutation.Code, Path.GetFullPath(changed), line) }),
            string.Join('\n', result.Diagnostics));
    }

    [Test]
    public void Every_finding_has_its_fault()
    {
        var shown = Mutations.All.Select(mutation => mutation.Code).Concat(Mutations.ShownElsewhere.Keys).Distinct();
        Assert.That(Accessibility.Select(descriptor => descriptor.Code).Except(shown), Is.Empty);
        Assert.That(Mutations.ShownElsewhere.Keys.Intersect(Mutations.All.Select(mutation => mutation.Code)), Is.Empty, "shown here after all");
    }

    [Test]
    public void Every_message_names_a_criterion_of_WCAG()
    {
        var without = Accessibility.Where(descriptor => !System.Text.RegularExpressions.Regex.IsMatch(descriptor.Message, @"\(WCAG (\d\.\d{1,2}\.\d{1,2}|\{\d\})(, \d\.\d{1,2}\.\d{1,2})*\)"));
        Assert.That(without.Select(descriptor => descriptor.Code), Is.Empty);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
