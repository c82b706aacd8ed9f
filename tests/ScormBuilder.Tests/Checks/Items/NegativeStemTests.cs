using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Checks.Items;

/// <summary>A question that asks for what is not so stresses the word that says it.</summary>
internal sealed class NegativeStemTests
{
    [Test]
    public void English_questions_are_found() => AssertFound("en",
        ("Which of these is not an opioid?", "not"),
        ("What should you never do on a ladder?", "never"),
        ("Which of these cannot be waived?", "cannot"),
        ("Which of these isn't a tool?", "isn't"),
        ("The alarm rings. When must you not use the lift?", "not"),
        ("All of these put out a fire, except:", "except"),
        ("Everything here helps except which of these?", "except"),
        ("Which cause is least likely?", "least"),
        ("Choose the line that does not belong here.", "not"),
        ("Water does not …", "not"));

    [Test]
    public void English_questions_that_ask_for_what_is_so_are_not_found() => AssertNotFound("en",
        "Which of these is **not** an opioid?",
        "Which of these is *not* an opioid?",
        "Which of these is NOT an opioid?",
        "All of these put out a fire, EXCEPT:",
        "She does not wake up. What do you do?",
        "What do you do if she does not wake up?",
        "What do you say to somebody who does not listen?",
        "If the lamp does not burn, what do you check?",
        "When the alarm does not stop, what do you check?",
        "What is the least that you need?",
        "What do you need at the least?",
        "Why should you not pull the plug?",
        "Which of these is not only cheap but good?",
        "Is this tool sharp or not?",
        "What did Ada say? \"I do not know.\"");

    [Test]
    public void German_questions_are_found() => AssertFound("de",
        ("Welches Mittel hilft nicht?", "nicht"),
        ("Was dürfen Sie nie in den Eimer werfen?", "nie"),
        ("Welche Aussage ist keine Regel?", "keine"),
        ("Wohin gehen Sie nicht?", "nicht"),
        ("Alle diese Mittel löschen, außer:", "außer"),
        ("Welches Mittel ist am wenigsten geeignet?", "am wenigsten"),
        ("Welche Aussage trifft am wenigsten zu?", "am wenigsten"),
        ("Kreuzen Sie an, was nicht passt.", "nicht"));

    [Test]
    public void German_questions_that_ask_for_what_is_so_are_not_found() => AssertNotFound("de",
        "Welches Mittel hilft **nicht**?",
        "Welches Mittel hilft NICHT?",
        "Alle diese Mittel löschen, AUSSER:",
        "Sie wacht nicht auf. Was tun Sie?",
        "Was tun Sie, wenn sie nicht aufwacht?",
        "Wenn kein Wasser da ist, was nehmen Sie?",
        "Was sagen Sie einem Gast, der nicht zuhört?",
        "Was ist nicht nur billig?",
        "Wen rufen Sie an, wenn die Anlage außer Betrieb ist?",
        "Was kostet am wenigsten?",
        "Warum nehmen Sie kein Wasser?");

    [Test]
    public void Each_question_is_read_in_its_own_language()
    {
        var found = Checked.Lesson(
            "en",
            ":::: passage {lang=de}\n::: choice {#inner}\nWas hilft nicht?\n\n- (x) Sand\n- ( ) Salz\n:::\n::::\n\n::: choice {#outer}\nWas hilft nicht?\n\n- (x) Sand\n- ( ) Salz\n:::",
            [ItemWritingCodes.NegativeStem.Code]);
        Assert.That(found.Select(finding => (finding.Location.Line, finding.Location.Column)), Is.EqualTo(new[] { (7, 11) }));
    }

    [Test]
    public void Raw_HTML_stresses_too() => Assert.That(
        Checked.Lesson(
            "en", "::: choice {#one}\nWhich is <strong>not</strong> a tool, and which is not a spoon?\n\n- (x) Fork\n- ( ) Saw\n:::", [ItemWritingCodes.NegativeStem.Code],
            ("module.yaml", "id: checked\ntitle: Checked\nlanguage: en\nversion: 1.0.0\nallow-html: true\n")),
        Is.Empty);

    private static void AssertFound(string language, params (string Stem, string Word)[] expected) =>
        Asked.AssertFound(language, "SB4004", [.. expected.Select(pair => (Ask(pair.Stem), pair.Word))]);

    private static void AssertNotFound(string language, params string[] stems) => Asked.AssertNotFound(language, [.. stems.Select(Ask)]);

    private static string Ask(string stem) => $"{stem} | (x) Red | ( ) Blue | ( ) Green";
}
