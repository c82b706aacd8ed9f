using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using YamlDotNet.Serialization;

namespace ScormBuilder.Tests.Rendering;

/// <summary>The player's own words.</summary>
public sealed partial class LanguagesTests
{
    private const string Folder = "templates/default/languages/";

    private static readonly SourceLocation Here = new("module.yaml", 3, 11);

    [Test]
    public void Each_word_comes_from_the_nearest_language_that_has_it()
    {
        using var theme = new TestTheme(
            ("languages/de.yaml", "page:\n  note: Hinweis\n  reference: Quelle {number}\nplayer:\n  saved: Gespeichert {time}\n"),
            ("languages/de-AT.yaml", "page:\n  note: Merksatz\n"));
        var words = Load(theme, "de-AT", []);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(words["note"], Is.EqualTo("Merksatz"));
            Assert.That(words["reference", ("number", "3")], Is.EqualTo("Quelle 3"));
            Assert.That(words["opens_new_tab"], Is.EqualTo("(opens a new tab)"));
            Assert.That(words.Player, Is.EqualTo(new[] { KeyValuePair.Create("saved", "Gespeichert {time}") }));
        }
    }

    [Test]
    public void A_theme_replaces_single_words()
    {
        using var theme = new TestTheme();
        theme.Override("languages/en.yaml", "page:\n  note: Take note\n");
        var words = Load(theme, "en-GB", []);
        Assert.That((words["note"], words["reference"]), Is.EqualTo(("Take note", "Reference {number}")));
    }

    [Test]
    public void A_language_without_words_is_said()
    {
        using var theme = new TestTheme();
        Load(theme, "fr", ["module.yaml(3,11): warning SB5108"]);
    }

    [Test]
    public void Faults_of_a_language_file_have_their_place()
    {
        using var theme = new TestTheme(("languages/de.yaml", "page:\n  nota: x\n  other.few: y\n"), ("languages/nl.yaml", "page:\n  a: b: c\n"));
        Load(theme, "de", ["templates/default/languages/de.yaml(2,3): warning SB5106: 'nota' is no key of 'page:' in languages/en.yaml. Did you mean 'note'?", "(3,3): warning SB5106"]);
        Load(theme, "nl", ["templates/default/languages/nl.yaml(2,"]);
    }

    [Test]
    public void The_language_that_ships_has_every_word()
    {
        var found = new DiagnosticBag();
        Languages.Load(new TemplateSet(), "en", Here, found);
        Assert.That(found.ToSorted(), Is.Empty);
    }

    [TestCaseSource(nameof(Translations))]
    public void A_translation_that_ships_has_every_word_with_its_placeholders(string language)
    {
        var found = new DiagnosticBag();
        Languages.Load(new TemplateSet(), language, Here, found);
        Assert.That(found.ToSorted(), Is.Empty);
        var (english, translated) = (WordsOf("en"), WordsOf(language));
        Assert.That(english.Keys, Is.SubsetOf(translated.Keys));
        using (Assert.EnterMultipleScope())
        {
            foreach (var (key, words) in english)
            {
                Assert.That(translated[key], Is.Not.Empty, key);
                Assert.That(Placeholders(translated[key]), Is.EqualTo(Placeholders(words)), key);
            }
        }
    }

    [Test]
    public void German_ships() => Assert.That(Translations(), Does.Contain("de"));

    private static IEnumerable<string> Translations() =>
        from name in typeof(Languages).Assembly.GetManifestResourceNames()
        where name.StartsWith(Folder, StringComparison.Ordinal) && name != $"{Folder}en.yaml"
        select Path.GetFileNameWithoutExtension(name);

    /// <summary>The words of one file by their keys, such as <c>page.menu</c>; none is taken from another language.</summary>
    private static Dictionary<string, string> WordsOf(string language)
    {
        using var file = new StreamReader(typeof(Languages).Assembly.GetManifestResourceStream($"{Folder}{language}.yaml")!);
        var maps = new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, string>>>(file);
        return maps.SelectMany(map => map.Value, (map, word) => ($"{map.Key}.{word.Key}", word.Value)).ToDictionary(word => word.Item1, word => word.Value);
    }

    private static string[] Placeholders(string words) => [.. Placeholder().Matches(words).Select(match => match.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex("\\{\\w+\\}")]
    private static partial Regex Placeholder();

    private static Words Load(TestTheme theme, string language, string[] expected)
    {
        var found = new DiagnosticBag();
        var words = Languages.Load(theme.Templates, language, Here, found);
        var findings = found.ToSorted().Select(finding => finding.ToString()).ToList();
        Assert.That(findings, Has.Count.EqualTo(expected.Length));
        foreach (var part in expected)
        {
            Assert.That(findings, Has.Some.Contains(part));
        }

        return words;
    }
}
