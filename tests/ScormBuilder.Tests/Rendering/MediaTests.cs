using System.Text.Json;
using ScormBuilder.Model;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>What audio and video bring into a course, and a course without them does not have.</summary>
internal sealed class MediaTests
{
    private static readonly Media Video = new(
        Here, Asset("media/a.webm"), true, "A film", null, Asset("media/a.vtt"), Asset("media/a-ad.vtt"), [Paragraph("What is said.")], Attributes.None);

    private static readonly Media Sound = new(Here, Asset("media/a.mp3"), false, "A talk", null, null, null, [Paragraph("What is said.")], Attributes.None);

    [Test]
    public void Its_files_go_along_also_from_within_other_blocks()
    {
        var rendered = Rendered.Course(Course(Lesson("one", Note(Video)), Lesson("two", Sound)));
        Assert.That(
            rendered.Assets.Select(asset => asset.PackagePath),
            Is.EqualTo(new[] { "media/a-ad.vtt", "media/a.mp3", "media/a.vtt", "media/a.webm" }));
    }

    [Test]
    public void Its_style_goes_along_only_with_it()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Rendered.Course(Course(Lesson("one", Sound))).Style, Does.Contain("audio{"));
            Assert.That(Rendered.Course(Course(Lesson("one", Paragraph("x")))).Style, Does.Not.Contain("audio{"));
        }
    }

    [Test]
    public void The_page_needs_no_script_of_its_own_for_it() =>
        Assert.That(Rendered.Course(Course(Lesson("one", Video, Sound))).Script, Is.EqualTo(Rendered.Course(Course(Lesson("one"))).Script));

    [Test]
    public void Catalogues_are_told_how_it_can_be_taken_in()
    {
        var both = Metadata(Video, Sound);
        var sound = Metadata(Sound);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Terms(both, "accessMode"), Is.EqualTo(new[] { "textual", "visual", "auditory" }));
            Assert.That(Terms(both, "accessModeSufficient"), Is.EqualTo(new[] { "textual" }));
            Assert.That(Terms(both, "accessibilityFeature"), Is.SupersetOf(new[] { "audioDescription", "captions", "transcript" }));
            Assert.That(Terms(both, "accessibilityHazard"), Is.EqualTo(new[] { "unknown" }));
            Assert.That(Terms(sound, "accessMode"), Is.EqualTo(new[] { "textual", "auditory" }));
            Assert.That(Terms(sound, "accessibilityFeature"), Does.Contain("transcript").And.Not.Contain("captions"));
        }
    }

    private static JsonElement Metadata(params Media[] media)
    {
        var page = Rendered.Course(Course(Lesson("one", [.. media]))).Pages[0].Html;
        return JsonDocument.Parse(page.Split("<script type=\"application/ld+json\">")[1].Split("</script>")[0]).RootElement;
    }

    private static IEnumerable<string?> Terms(JsonElement metadata, string name) => metadata.GetProperty(name).EnumerateArray().Select(term => term.GetString());
}
