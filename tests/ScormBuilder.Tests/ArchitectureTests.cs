using NetArchTest.Rules;
using ScormBuilder.Model;

namespace ScormBuilder.Tests;

/// <summary>The house keeps its shape.</summary>
internal sealed class ArchitectureTests
{
    private static readonly string Source = Path.Combine(
        Path.GetDirectoryName(Here())!, "..", "..", "src");

    [Test]
    public void The_model_depends_on_nothing_here()
    {
        var result = Types.InAssembly(typeof(Course).Assembly).That().ResideInNamespace("ScormBuilder.Model")
            .ShouldNot().HaveDependencyOnAny(
                "ScormBuilder.Authoring", "ScormBuilder.Components", "ScormBuilder.Checks", "ScormBuilder.Rendering", "ScormBuilder.Packaging",
                "ScormBuilder.Diagnostics", "Markdig", "Scriban", "YamlDotNet")
            .GetResult();
        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [TestCase("ScormBuilder.Components", "Markdig")]
    [TestCase("ScormBuilder.Checks", "Markdig", "Scriban", "ScormBuilder.Packaging")]
    [TestCase("ScormBuilder.Diagnostics", "Markdig", "Scriban", "ScormBuilder.Authoring", "ScormBuilder.Rendering", "ScormBuilder.Packaging")]
    [TestCase("ScormBuilder.Authoring", "Scriban", "ScormBuilder.Packaging", "ScormBuilder.Checks")]
    [TestCase("ScormBuilder.Rendering", "Markdig", "ScormBuilder.Packaging", "ScormBuilder.Checks")]
    [TestCase("ScormBuilder.Packaging", "Markdig", "ScormBuilder.Authoring")]
    public void Each_part_knows_only_what_it_needs(string part, params string[] others)
    {
        var result = Types.InAssembly(typeof(Course).Assembly).That().ResideInNamespace(part).ShouldNot().HaveDependencyOnAny(others).GetResult();
        Assert.That(result.FailingTypeNames ?? [], Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_400_lines()
    {
        var root = Path.Combine(Source, "..");
        var folders = new[] { "src", "tests", "templates" };
        var tooLong = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
            .Where(IsSource)
            .Where(file => File.ReadLines(file).Count() > 400)
            .Select(Path.GetFileName);
        Assert.That(tooLong, Is.Empty);
    }

    [Test]
    public void Every_file_has_one_public_type()
    {
        var crowded = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .Where(file => File.ReadLines(file).Count(line => System.Text.RegularExpressions.Regex.IsMatch(
                line, @"^public .*\b(class|record|struct|interface|enum|delegate)\b")) > 1)
            .Select(Path.GetFileName);
        Assert.That(crowded, Is.Empty);
    }

    private static bool IsSource(string file) =>
        Path.GetExtension(file) is ".cs" or ".js" or ".css" or ".html"
        && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules");

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
