using ScormBuilder.Components;

namespace ScormBuilder.Tests.Components;

/// <summary>The gallery is the manual's reference chapter: it shows every component, and beside it exactly the source that makes it.</summary>
public sealed class GalleryTests
{
    private static readonly ShownSources Gallery = new("component-gallery");

    private static IEnumerable<string> Names => BuiltIn.Components.Select(component => component.Name);

    [TestCaseSource(nameof(Names))]
    public void A_component_is_shown_with_its_source(string name) =>
        Assert.That(Gallery.Sources.Select(shown => shown.Source), Has.Some.Match($"^::: {name}( |$|\n)"));

    [Test]
    public void What_stands_below_a_source_is_that_source()
    {
        Assert.That(Gallery.Sources, Has.Count.AtLeast(BuiltIn.Components.Count));
        Assert.That(Gallery.WithoutResult, Is.Empty);
    }

    [Test]
    public void Every_question_that_can_be_scored_is_also_asked_in_its_assessment()
    {
        var scored = BuiltIn.Components.OfType<QuestionComponent>().Where(component => component.IsScored).Select(component => component.Name);
        Assert.That(scored.Where(name => !Gallery.Lessons[^1].Contains($"\n::: {name} ", StringComparison.Ordinal)), Is.Empty);
    }
}
