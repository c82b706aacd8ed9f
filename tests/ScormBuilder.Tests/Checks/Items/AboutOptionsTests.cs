namespace ScormBuilder.Tests.Checks.Items;

/// <summary>No option is about the other ones.</summary>
internal sealed class AboutOptionsTests
{
    [Test]
    public void English_options_are_found() => AssertFound("en", "Which of the tools here do you take?", "The hammer", "The saw",
        "All of the above",
        "None of the above.",
        "All the above",
        "Neither of the above",
        "None of these",
        "All of these answers are correct",
        "None of the other options",
        "Any of those",
        "All are correct",
        "No answer is right",
        "Both A and B",
        "A and B",
        "a) and b)",
        "Answers A and B are correct",
        "Neither A nor B");

    [Test]
    public void German_options_are_found() => AssertFound("de", "Welches Werkzeug nehmen Sie?", "Den Hammer", "Die Säge",
        "Alle oben genannten",
        "Keine der genannten",
        "Keines der oben genannten",
        "Keine der Antworten",
        "Alle Antworten sind richtig",
        "Keine Antwort ist richtig",
        "Nichts davon",
        "Keine davon",
        "Alle sind richtig",
        "A und B",
        "Sowohl A als auch B",
        "Antworten A und B sind richtig",
        "Weder a) noch b)");

    [Test]
    public void Options_that_only_sound_like_it_are_not_found() => Asked.AssertNotFound("en",
        "How many of the patients got better? | ( ) All of them | (x) Half of them | ( ) None of them",
        "Which vitamins does fat dissolve? | (x) A and D | ( ) B and C | ( ) C and B",
        "What do you tell the new waiter? | (x) The plates above the sink are clean | ( ) All plates of the house are clean | ( ) The water is hot",
        "What do square marks mean? | ( ) Only one option is right | (x) Several options are right | ( ) The question is hard",
        "Which wrong option teaches least? | (x) \"None of the above.\" | ( ) \"The hammer.\" | ( ) \"The saw.\"");

    [Test]
    public void Without_knowing_the_language_nothing_is_found() => Asked.AssertNotFound("nl", "Wat neem je? | (x) None of the above | ( ) De zaag | ( ) De hamer");

    private static void AssertFound(string language, string stem, string right, string wrong, params string[] options) => Asked.AssertFound(
        language, "SB4003", [.. options.Select(option => ($"{stem} | (x) {right} | ( ) {wrong} | ( ) {option}", option))]);
}
