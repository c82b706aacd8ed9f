using System.Text.Json;
using System.Text.RegularExpressions;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;
using static ScormBuilder.Tests.Rendering.Content;

namespace ScormBuilder.Tests.Rendering;

/// <summary>No script of the player lacks a word: a course carries those whose keys its scripts name as literals.</summary>
public sealed partial class PlayerWordsTests
{
    private static readonly string[] Adapters = [.. BuiltInTargets.All.Select(target => target.Adapter).Distinct()];

    // A key that is put together from parts would be in no course.
    [Test]
    public void Every_word_is_named_by_some_script()
    {
        var course = Course(Lesson("one", Choice("ask-it"), Ordering("order-it"), Sorting("sort-it")), Assessment("final", Choice("ask-more")));
        Assert.That(Adapters.SelectMany(adapter => WordsOf(course, adapter)).Distinct(), Is.EquivalentTo(All()));
    }

    [Test]
    public void Every_word_that_a_script_asks_for_exists()
    {
        var templates = new TemplateSet();
        var scripts = ScriptBundle.Join(templates, "scorm-1.2", new PlayerParts(true, true, true, [.. BuiltIn.Components.SelectMany(component => component.Shared).Distinct().Select(name => $"shared/{name}"), .. BuiltIn.Components.Select(component => $"components/{component.Name}")])) + string.Concat(Adapters.Select(adapter => templates.Read($"player/lms-{adapter}.js")));
        var asked = Asked().Matches(scripts).Select(call => call.Groups["key"].Value).Distinct().ToList();
        Assert.That(asked, Has.Count.AtLeast(30));
        Assert.That(asked, Is.SubsetOf(All().SelectMany(key => new[] { key, key.Split('.')[0] })));
    }

    [Test]
    public void A_course_without_an_assessment_has_no_words_of_it()
    {
        var words = WordsOf(Course(Lesson("one", Choice("ask-it"))), "scorm-1.2");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words, Has.Member("attempts_left.one").And.Member("correct"));
            Assert.That(words, Has.No.Member("retry_keeps").And.No.Member("answer_first.other").And.No.Member("by_objective"));
        }
    }

    private static string[] All() =>
        [.. Languages.Load(new TemplateSet(), "en", Here, new DiagnosticBag()).Player.Select(word => word.Key)];

    private static List<string> WordsOf(Course course, string adapter)
    {
        var found = new DiagnosticBag();
        var html = new CourseRenderer(new TemplateSet(), Rendered.Components).Render(course, adapter, found).Pages[0].Html;
        Assert.That(found.ToSorted(), Is.Empty);
        using var data = JsonDocument.Parse(Data().Match(html).Groups["data"].Value);
        return [.. data.RootElement.GetProperty("words").EnumerateObject().Select(word => word.Name)];
    }

    [GeneratedRegex("\\b(say|sayCount|showNotice)\\(\"(?<key>[^\"]*)\"")]
    private static partial Regex Asked();

    [GeneratedRegex("<script type=\"application/json\" id=\"course-data\">(?<data>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
