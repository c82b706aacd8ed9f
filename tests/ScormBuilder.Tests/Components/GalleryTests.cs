using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ScormBuilder.Components;

namespace ScormBuilder.Tests.Components;

/// <summary>The gallery is the manual's reference chapter: it shows every component, and beside it exactly the source that makes it.</summary>
public sealed partial class GalleryTests
{
    private static readonly string[] Lessons = [.. Directory.GetFiles(Gallery(), "0*.md").Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file).ReplaceLineEndings("\n"))];

    private static IEnumerable<string> Names => BuiltIn.Components.Select(component => component.Name);

    [TestCaseSource(nameof(Names))]
    public void A_component_is_shown_with_its_source(string name) =>
        Assert.That(Lessons.SelectMany(lesson => Example().Matches(lesson)).Select(example => example.Groups["source"].Value), Has.Some.Match($"^::: {name}( |$|\n)"));

    [Test]
    public void What_stands_below_a_source_is_that_source()
    {
        var examples = Lessons.SelectMany(lesson => Example().Matches(lesson).Select(example => (Source: example.Groups["source"].Value, Below: lesson[(example.Index + example.Length)..]))).ToList();
        Assert.That(examples, Has.Count.AtLeast(BuiltIn.Components.Count));
        Assert.That(examples.Where(example => !example.Below.StartsWith("\n" + example.Source, StringComparison.Ordinal)).Select(example => example.Source), Is.Empty);
    }

    [Test]
    public void Every_question_that_can_be_scored_is_also_asked_in_its_assessment()
    {
        var scored = BuiltIn.Components.OfType<QuestionComponent>().Where(component => component.IsScored).Select(component => component.Name);
        Assert.That(scored.Where(name => !Lessons[^1].Contains($"\n::: {name} ", StringComparison.Ordinal)), Is.Empty);
    }

    private static string Gallery([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../modules/component-gallery"));

    [GeneratedRegex("^(?<fence>`{3,})markdown\\n(?<source>.*?)^\\k<fence>\\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
