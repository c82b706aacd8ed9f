namespace ScormBuilder.Tests.Checks.Items;

/// <summary>Options exclude each other.</summary>
internal sealed class OverlapsTests
{
    private const string Same = "they say the same";
    private const string Holds = "the longer one says what the shorter one says, and more";

    [Test]
    public void English_overlaps_are_found() => AssertFound("en",
        ("20 to 30", "30 to 40", "30 belongs to both"),
        ("1–5 days", "3–9 days", "3 belongs to both"),
        ("between 5 and 10 minutes", "about 10 minutes", "10 belongs to both"),
        ("up to 10", "more than 5", "10 belongs to both"),
        ("less than 3 hours", "2 hours or more", "2 belongs to both"),
        ("1,000 to 2,000", "1,500", "1500 belongs to both"),
        ("0.5–1.5 mg", "1.5 – 2.5 mg", "1.5 belongs to both"),
        ("Water", "Water and soap", Holds),
        ("Soap", "Both water and soap", Holds),
        ("You open the door slowly", "You open the door slowly, then shout", Holds),
        ("A towel.", "The towel", Same));

    [Test]
    public void English_options_that_exclude_each_other_are_not_found() => AssertNotFound("en",
        ("20 to 29", "30 to 39"),
        ("less than 5", "5 to 10"),
        ("more than 10 days", "5 to 10 days"),
        ("At least 8 characters", "At least 12 characters"),
        ("7 to 10 hours", "7 to 10 days"),
        ("5 %", "5"),
        ("1.4.2", "1.4.3"),
        ("Passed", "Not passed"),
        ("Tea", "Tea without sugar"),
        ("Pain", "Pain relief"),
        ("1 hour", "1 hour and 30 minutes"),
        ("`## Title` {#two}", "`# Title` {#one}"),
        ("One half", "Two halves"));

    [Test]
    public void German_overlaps_are_found() => AssertFound("de",
        ("20 bis 30 Meter", "30 bis 40 Meter", "30 belongs to both"),
        ("zwischen 1,5 und 2,5 Liter", "2 Liter", "2 belongs to both"),
        ("1.000 bis 2.000", "1.500", "1500 belongs to both"),
        ("höchstens 10 Minuten", "mehr als 5 Minuten", "10 belongs to both"),
        ("3 Stunden oder mehr", "weniger als 4 Stunden", "3 belongs to both"),
        ("Wasser", "Wasser und Sand", Holds),
        ("Die Tür", "Eine Tür", Same));

    [Test]
    public void German_options_that_exclude_each_other_are_not_found() => AssertNotFound("de",
        ("1,5 m", "15 m"),
        ("unter 5", "5 bis 10"),
        ("Wasser", "Wasserschlauch"),
        ("Kaffee", "Kaffee ohne Milch"),
        ("Zur Treppe West", "Zur Treppe Ost"));

    [Test]
    public void Without_knowing_the_language_signs_and_equal_words_are_read() => Assert.That(
        Asked.Found("it", "Quanto? | (x) 1–5 | ( ) 5–9 | ( ) > 20", "Cosa? | (x) Acqua | ( ) Acqua. {#bis} | ( ) Acqua e sale"),
        Is.EqualTo(new[] { "Quanto? | (x) 1–5 | ( ) 5–9 | ( ) > 20 => SB4005 1–5 / 5–9 / 5 belongs to both", "Cosa? | (x) Acqua | ( ) Acqua. {#bis} | ( ) Acqua e sale => SB4005 Acqua / Acqua. / they say the same" }));

    private static void AssertFound(string language, params (string One, string Other, string Why)[] expected) =>
        Asked.AssertFound(language, "SB4005", [.. expected.Select(pair => (Ask(pair.One, pair.Other), $"{pair.One} / {pair.Other} / {pair.Why}"))]);

    private static void AssertNotFound(string language, params (string One, string Other)[] pairs) => Asked.AssertNotFound(language, [.. pairs.Select(pair => Ask(pair.One, pair.Other))]);

    private static string Ask(string one, string other) => $"Zzz? | (x) {one} | ( ) {other} | ( ) Qqqqqqqqqqqqqqq";
}
