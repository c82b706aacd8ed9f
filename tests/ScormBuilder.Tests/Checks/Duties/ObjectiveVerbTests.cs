using ScormBuilder.Checks.Wording;

namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>Which objectives can be observed, and which only sound like it.</summary>
internal sealed class ObjectiveVerbTests
{
    [TestCase("Explain how heroin leads to euphoria and why the risk of addiction is high")]
    [TestCase("Summarise what two studies compared, what they found and what stays unanswered")]
    [TestCase("Summarize what two studies compared")]
    [TestCase("Weigh up implant and tablet with one person in mind")]
    [TestCase("Describe what colleagues know and learn, and how they feel")]
    [TestCase("The learner will be able to list three signs")]
    [TestCase("After this course, you can correctly identify the signs")]
    [TestCase("At the end of the course, participants should be able to: state the dose")]
    [TestCase("To apply the rule")]
    [TestCase("Carries the extinguisher")]
    [TestCase("Planning a visit")]
    [TestCase("Prioritise, document and report the findings.")]
    [TestCase("Practise the handover")]
    [TestCase("Recognise understanding in a conversation")]
    [TestCase("Analyse a case")]
    [TestCase("Prove it to somebody who knows", "Prove")]
    [TestCase("How to use an extinguisher", "How")]
    [TestCase("Fire", "Fire")]
    public void In_English_the_verb_comes_first(string objective, string? unknown = null) => AssertFound("en", objective, [], unknown);

    [TestCase("Understand the dose", "Understand")]
    [TestCase("Know and explain the dose", "Know")]
    [TestCase("Explain and understand the dose", "understand")]
    [TestCase("Understanding of the dose", "Understanding")]
    [TestCase("Learners will learn the dose", "learn")]
    [TestCase("The learner knows the dose", "knows")]
    [TestCase("Fully appreciate the risk", "appreciate")]
    [TestCase("Be aware of the risk", "Be aware")]
    [TestCase("You will become more familiar with the law", "become more familiar")]
    [TestCase("Learners are able to be familiar with the law", "be familiar")]
    [TestCase("Gain a better understanding of the law", "Gain a better understanding")]
    [TestCase("Demonstrate knowledge of the law", "Demonstrate knowledge")]
    [TestCase("Get to know the team", "Get to know")]
    [TestCase("Realise, grasp and list the risks", "Realise", "grasp")]
    public void In_English_what_goes_on_in_a_head_is_found(string objective, params string[] hidden) => AssertFound("en-GB", objective, hidden, null);

    [TestCase("Die Brandklassen nennen")]
    [TestCase("Zündquellen im eigenen Bereich erkennen und beseitigen")]
    [TestCase("Im Brandfall in der richtigen Reihenfolge handeln")]
    [TestCase("Das passende Löschmittel wählen")]
    [TestCase("Erklären, was Kolleginnen wissen")]
    [TestCase("Beschreiben Sie, wie ein Brand entsteht")]
    [TestCase("Sie können die Brandklassen nennen.")]
    [TestCase("Nach dem Kurs können die Lernenden erklären, wie Brände entstehen können")]
    [TestCase("Die Teilnehmenden sind in der Lage, den Alarm auszulösen und das Haus zu verlassen")]
    [TestCase("Die Teilnehmenden sind in der Lage, den Alarm auszulösen")]
    [TestCase("Geräte, die brennen, ausschalten")]
    [TestCase("Das Wissen über Brände anwenden")]
    [TestCase("Wissen und Können anwenden")]
    [TestCase("Beschreiben der Brandklassen")]
    [TestCase("Erkennen und Beseitigen von Zündquellen")]
    [TestCase("Den Alarm auslösen, die Türen schließen und das Haus verlassen")]
    [TestCase("Regeln, die alle kennen, aufschreiben")]
    [TestCase("Die Brandklassen tanzen", "tanzen")]
    public void In_German_the_verb_comes_last_or_before_a_clause(string objective, string? unknown = null) => AssertFound("de", objective, [], unknown);

    [TestCase("Die Brandklassen kennen", "kennen")]
    [TestCase("Wissen, wie ein Brand entsteht", "Wissen")]
    [TestCase("Verstehen der Brandklassen", "Verstehen")]
    [TestCase("Kenntnis der Brandklassen", "Kenntnis")]
    [TestCase("Die Regeln kennen und anwenden", "kennen")]
    [TestCase("Verstehen und erklären, wie ein Brand entsteht", "Verstehen")]
    [TestCase("Nach dem Kurs können Sie verstehen, warum es brennt", "verstehen")]
    [TestCase("Die Regeln kennenlernen", "kennenlernen")]
    [TestCase("In der Lage sein, die Regeln kennenzulernen", "kennenzulernen")]
    [TestCase("Mit den Regeln vertraut sein", "vertraut sein")]
    [TestCase("Sich der Gefahr bewusst werden", "bewusst werden")]
    [TestCase("Die Brandklassen lernen können", "lernen")]
    [TestCase("Einen Überblick über die Regeln bekommen", "Überblick über die Regeln bekommen")]
    [TestCase("Die Regeln kennen, die im Haus gelten", "kennen")]
    public void In_German_what_goes_on_in_a_head_is_found(string objective, params string[] hidden) => AssertFound("de-AT", objective, hidden, null);

    [Test]
    public void No_verb_is_in_both_lists()
    {
        foreach (var language in (string[])["en", "de"])
        {
            var verbs = WordingLanguage.Of(language).Objectives!;
            Assert.That(verbs.Observable.Intersect(verbs.Hidden), Is.Empty);
            Assert.That(verbs.Examples.Split([", ", " or ", " oder "], default).Select(verbs.Judge), Has.All.True);
        }
    }

    private static void AssertFound(string language, string objective, string[] hidden, string? unknown)
    {
        var found = WordingLanguage.Of(language).Objectives!.In(objective);
        Assert.That(found.Hidden, Is.EqualTo(hidden));
        Assert.That(found.Unknown, Is.EqualTo(unknown));
    }
}
