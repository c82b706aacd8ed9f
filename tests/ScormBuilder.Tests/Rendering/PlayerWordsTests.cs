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
        var scripts = Scripts();
        Assert.That(All().Where(key => !IsNamed(key) && !IsNamed(key.Split('.')[0])), Is.Empty);

        bool IsNamed(string key) => scripts.Contains($"\"{key}\"", StringComparison.Ordinal);
    }

    [Test]
    public void Every_word_that_a_script_asks_for_exists()
    {
        var asked = Asked().Matches(Scripts()).Select(call => call.Groups["key"].Value).Distinct().ToList();
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

    // The same holds for the scripts with short names, which most courses get.
    [Test]
    public void Short_names_leave_the_keys_of_words()
    {
        var scripts = string.Concat(Adapters.Select(adapter => ScriptBundle.Join(new TemplateSet(), adapter, Everything)));
        Assert.That(scripts, Does.Not.Contain("showNotice"));
        Assert.That(All().Where(key => !Names(key) && !Names(key.Split('.')[0])), Is.Empty);

        bool Names(string key) => Regex.IsMatch(scripts, $"([\"'`]){Regex.Escape(key)}\\1");
    }

    private static PlayerParts Everything { get; } = new(PlayerParts.OptionalFeatures,
        [.. BuiltIn.Components.SelectMany(component => component.SharedFolders.Select(name => $"shared/{name}").Append($"components/{component.Name}")).Distinct()]);

    /// <summary>The scripts of every component, for every LMS.</summary>
    private static string Scripts()
    {
        var templates = new TemplateSet();
        return string.Concat(Adapters.SelectMany(adapter => ScriptBundle.Files(templates, adapter, Everything)).Distinct().Select(templates.Read));
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
