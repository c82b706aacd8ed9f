namespace ScormBuilder.Tests.Checks.Items;

/// <summary>Not the right option alone repeats words of the question.</summary>
internal sealed class EchoTests
{
    [Test]
    public void An_echo_is_found()
    {
        Asked.AssertFound("en", "SB4008",
            ("Why do gloves not replace washing? | (x) Gloves can tear | ( ) They are cold | ( ) They cost much", "Gloves"),
            ("What keeps a ladder from sliding? | (x) A foot that cannot slide | ( ) A wall made of brick | ( ) A dry day", "slide"));
        Asked.AssertFound("de", "SB4008",
            ("Womit löschen Sie brennendes Fett? | (x) Mit einer Decke zum Löschen | ( ) Mit kaltem Wasser | ( ) Mit Sand", "Löschen"));
    }

    [Test]
    public void A_word_that_wrong_options_repeat_too_is_not_found()
    {
        Asked.AssertNotFound("en",
            "Why do gloves not replace washing? | (x) Gloves can tear | ( ) Gloves are cold | ( ) They cost much",
            "Why do gloves not replace washing? | (x) Gloves can tear | ( ) Washing is cheap | ( ) They cost much",
            "A guest tells you about nuts. What do gloves do? | (x) Gloves can tear | ( ) The guest sleeps | ( ) They cost much",
            "Gloves lie on the table. What do you do? | (x) Put on the gloves | ( ) Wait a moment | ( ) Leave",
            "Which statement is right? | (x) The right one | ( ) This one | ( ) That one",
            "Are gloves warm? | (x) Gloves are | ( ) They freeze",
            "What do gloves do? | [x] Gloves tear | [ ] They sing | [ ] They wait");
        Asked.AssertNotFound("de", "Was löscht Fett? | (x) Eine Decke | ( ) Ein Löscher | ( ) Sand");
    }
}
