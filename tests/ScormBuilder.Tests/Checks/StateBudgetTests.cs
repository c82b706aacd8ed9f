using ScormBuilder.Authoring;
using ScormBuilder.Checks;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using BuiltIn = ScormBuilder.Components.BuiltIn;

namespace ScormBuilder.Tests.Checks;

internal sealed class StateBudgetTests
{
    private string folder = "";

    [SetUp]
    public void SetUp() => folder = Directory.CreateTempSubdirectory("scormbuilder-budget-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Fifty_lessons_with_350_questions_fit_into_scorm_1_2()
    {
        var budget = StateBudget.Of(Read(50, 7, "- (x) Right\n- ( ) Wrong"), BuiltIn.Components);
        Assert.That(budget.Longest, Is.LessThan(4096));
    }

    [Test]
    public void A_choice_of_several_takes_a_character_for_six_options()
    {
        var few = StateBudget.Of(Read(1, 1, "- [x] A1\n- [ ] B1"), BuiltIn.Components).Questions;
        var many = StateBudget.Of(Read(1, 1, string.Join('\n', Enumerable.Range(0, 13).Select(i => $"- [{(i == 0 ? 'x' : ' ')}] Option {i}"))), BuiltIn.Components).Questions;
        Assert.That(many - few, Is.EqualTo(2));
    }

    [Test]
    public void Identities_that_share_a_stored_key_are_reported()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        var (first, second) = ("", "");
        for (var number = 0; second.Length == 0; number++)
        {
            var identity = $"question-{number}";
            if (!seen.TryAdd(ProgressKey.Of(identity), identity))
            {
                (first, second) = (seen[ProgressKey.Of(identity)], identity);
            }
        }

        var found = new DiagnosticBag();
        var course = Read(0, 0, "", (first, second));
        foreach (var check in ScormBuilder.Checks.BuiltIn.Checks)
        {
            check.Check(course, new CheckContext(BuiltIn.Components, [], (_, _) => { }, found));
        }

        Assert.That(found.ToSorted().Select(diagnostic => diagnostic.Message), Is.EqualTo(new[]
        {
            $"The identities '{first}' and '{second}' cannot be told apart in the stored progress. Change one of them, if you can one that is not published yet.",
        }));
    }

    private Course Read(int lessons, int questions, string options, (string First, string Second)? pair = null)
    {
        foreach (var file in Directory.GetFiles(folder))
        {
            File.Delete(file);
        }

        File.WriteAllText(Path.Combine(folder, "module.yaml"), "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\n");
        for (var lesson = 1; lesson <= lessons; lesson++)
        {
            var body = string.Join("\n\n", Enumerable.Range(1, questions).Select(number => Question($"question-{lesson}-{number}", options)));
            File.WriteAllText(Path.Combine(folder, $"{lesson}-lesson-{lesson}.md"), $"---\ntitle: Lesson\n---\n\n{body}\n");
        }

        if (pair is var (first, second))
        {
            var body = $"{Question(first, "- (x) A1\n- ( ) B1")}\n\n{Question(second, "- (x) A1\n- ( ) B1")}";
            File.WriteAllText(Path.Combine(folder, "1-lesson.md"), $"---\ntitle: Lesson\n---\n\n{body}\n");
        }

        var found = new DiagnosticBag();
        var course = ModuleReader.Read(folder, BuiltIn.Components, found)!;
        Assert.That(found.ToSorted(), Is.Empty);
        return course;
    }

    private static string Question(string id, string options) => $"::: choice {{#{id}}}\nWhich?\n\n{options}\n:::";
}
