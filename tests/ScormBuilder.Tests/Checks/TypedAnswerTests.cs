using System.Text.Json;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks;

/// <summary>What learners type is read, compared and recorded by the player as the format says.</summary>
internal sealed class TypedAnswerTests
{
    private const string Both = "?";

    /// <summary>
    /// Languages, and what is typed with the number meant; "a ? b" when the learner is asked which of two, "" when it is none. German writes
    /// 1.500,5; English 1,500.5; Hindi 1,50,000; French, Russian and Swedish 1 500,5; German in Switzerland 1’500.5; Arabic in Egypt ١٬٥٠٠٫٥.
    /// </summary>
    private static readonly (string[] Languages, (string Typed, string Meant)[] Words)[] Table =
    [
        (["en", "de", "fr", "ar", "hi", "ja", "ru", "de-CH", "pl", "tr", "zh"],
        [
            ("7", "7"), (" 007 ", "7"), ("-7", "-7"), ("+7", "7"), ("\u22127", "-7"), ("\u20137", "-7"), ("- 7", "-7"), ("-0", "0"), ("0", "0"),
            ("1 500", "1500"), ("1\u202f500", "1500"), ("1\u00a0234\u00a0567", "1234567"), ("1'500", "1500"), ("1’500", "1500"),
            ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1 234,5", "1234.5"), ("1'234.5", "1234.5"),
            ("12,34,567", "1234567"), ("٣٫٥", "3.5"), ("١٬٥٠٠", "1500"), ("۷", "7"), ("७", "7"), ("７", "7"), ("৭", "7"), ("\u200e-7\u200e", "-7"),
            ("", ""), ("-", ""), (".", ""), ("seven", ""), ("7 days", ""), ("7%", ""), ("1e3", ""), ("1/2", ""), ("½", ""), ("10²", ""), ("--7", ""), ("7-", ""), ("7..10", ""),
            ("1 5", ""), ("1 50 00", ""), ("1.2.3", ""), ("1,23.4", ""), ("1.234.56", ""), ("1,5,0", ""), ("1'5", ""), ("1.500,500.5", ""),
        ]),
        (["en", "en-GB", "ja", "zh", "he", "th", "ko", "es-MX", "hi", "en-IN"],
        [
            ("1.5", "1.5"), ("1.500", "1.5"), (".5", "0.5"), ("5.", "5"), ("1,500", "1500"), ("150,000", "150000"), ("1,500.25", "1500.25"), ("-1,500", "-1500"),
            ("1,5", "1.5 ? 15"), ("1,50", "1.5 ? 150"), ("0,500", "0.5 ? 500"), ("1234,567", "1234.567 ? 1234567"), ("1,0", "1 ? 10"), ("0,0", "0"), (",5", "0.5"),
        ]),
        (["de", "it", "nl", "da", "id", "tr", "el", "pt-BR", "vi"],
        [
            ("1,5", "1.5"), ("1,500", "1.5"), (",5", "0.5"), ("1.500", "1500"), ("1.500,25", "1500.25"), ("-1.500", "-1500"),
            ("1.5", "1.5 ? 15"), ("37.1", "37.1 ? 371"), ("0.500", "0.5 ? 500"), ("1500.5", "1500.5 ? 15005"), (".5", "0.5"),
        ]),
        (["fr", "ru", "sv", "pl", "cs", "fi", "nb", "uk", "pt-PT"],
        [
            ("1,5", "1.5"), ("1,500", "1.5"), ("1.5", "1.5"), ("37.10", "37.1"), ("1 500,5", "1500.5"), ("1.500", "1.5 ? 1500"), ("0.500", "0.5"), ("1500.500", "1500.5"),
        ]),
        (["de-CH"], [("1.5", "1.5"), ("1.500", "1.5"), ("1’500.5", "1500.5"), ("1,5", "1.5"), ("1,500", "1.5 ? 1500")]),
        (["ar-EG", "fa"], [("١٬٥٠٠٫٥", "1500.5"), ("1.5", "1.5"), ("1,5", "1.5"), ("1،5", "1.5"), ("1.500", "1.5 ? 1500"), ("1,500", "1.5 ? 1500")]),
    ];

    [Test]
    public void A_number_is_read_as_the_language_writes_it_and_asked_about_where_it_may_be_two()
    {
        using var folder = Module("::: numeric {#number}\nWait for [[7]] days.\n:::");
        using var player = new PlayerProgram(folder["module"]);
        foreach (var (languages, words) in Table)
        {
            var typed = languages.ToDictionary(language => language, _ => words.Select(word => word.Typed));
            var read = player.Run("number-reading.cjs", JsonSerializer.Serialize(typed));
            var expected = languages.SelectMany(language => words.Select(word => $"{language} '{word.Typed}': {word.Meant}"));
            var found = languages.SelectMany(language => words.Select(word =>
                $"{language} '{word.Typed}': {string.Join($" {Both} ", read.GetProperty(language).GetProperty(word.Typed).EnumerateArray().Select(number => number.GetString()))}"));
            Assert.That(found.Except(expected), Is.Empty);
        }
    }

    [Test]
    public void What_is_typed_is_compared_marked_recorded_and_kept()
    {
        using var folder = Module(
            """
            ::: fill-in {#blanks}
            Heroin is an [[agonist]] of [[opioid|opiate]] receptors.
            :::

            ::: fill-in {#literal}
            It is [[*a\|b\]c* &amp; `x`]].
            :::

            ::: fill-in {#plain accents=ignore}
            One says [[café]].
            :::

            ::: numeric {#near}
            About [[37 ± 0.1]] °C.
            :::

            ::: numeric {#range}
            Wait for [[7..10]] days.
            :::

            ::: numeric {#below}
            About [[-1.9 ± 0.1]] °C.
            :::

            ::: numeric {#tiny}
            The sum is [[0.3]].
            :::
            """);
        using var player = new PlayerProgram(folder["module"]);
        player.Test("typed-answers.cjs");
    }

    private static TemporaryFolder Module(string lesson)
    {
        var folder = new TemporaryFolder();
        folder.Write("module/module.yaml", "id: typed\ntitle: Typed\nlanguage: en\nversion: 1.0.0\n");
        folder.Write("module/1-lesson.md", $"---\ntitle: Lesson\n---\n\n{lesson}\n");
        return folder;
    }
}
