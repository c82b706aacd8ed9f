namespace ScormBuilder.Tests.Checks;

/// <summary>Sentences are told apart and counted, and lessons are measured against their audience.</summary>
internal sealed class ReadingLevelTests
{
    /// <summary>A sentence of so many words, in several ways that are no end of a sentence.</summary>
    private static string Words(int count, string end = ".") => "A" + string.Concat(Enumerable.Repeat(" word", count - 1)) + end;

    [TestCase("en", "{40}")]
    [TestCase("en", "{30} {30}")]
    [TestCase("en", "{30:!} \"{30:?}\" {30}")]
    [TestCase("en", "- {30:}\n- {30:}")]
    [TestCase("en", "## {30:}\n\n{30:}\n\n- {30:}")]
    [TestCase("en", "## {50:}")]
    [TestCase("en", "| {30:} | {30:} |\n|---|---|\n| {30:} | {30:} |")]
    [TestCase("en", "{30:}\\\n{30:}")]
    [TestCase("en", "{30:} vitamin C. {30}")]
    [TestCase("en", "{37:} in 7.5 – 8.5 %.")]
    [TestCase("en", "{37:} `one two three` [four five](01-lesson.md).", Description = "code is one word")]
    [TestCase("de", "{30:} bis 10. {30}")]
    [TestCase("ja", "{50}")]
    public void A_sentence_of_at_most_40_words_is_not_found(string language, string text) => Assert.That(Long(language, text), Is.Empty);

    [TestCase("en", "{41}", 41, "5,1")]
    [TestCase("en", "{20}\n{20}\nThe {41}", 42, "7,1")]
    [TestCase("en", "{20:} e.g. Dr. Smith vs. Fig. 3, i.e. at 7.5 p.m. or Dr. J. F. Kennedy… and {22}", 58, "5,1")]
    [TestCase("en", "{20:} \"Now?\" she asked, {20}", 43, "5,1")]
    [TestCase("de", "{20:} z. B. am 3. Mai bzw. Nr. 5 d. h. {20}", 50, "5,1")]
    [TestCase("en", "- Short\n- {20:} **bold**\n  and {20}", 42, "6,3")]
    [TestCase("en", "> {41}", 41, "5,3")]
    public void A_longer_one_is_found_at_its_beginning(string language, string text, int words, string place) =>
        Assert.That(Long(language, text), Is.EqualTo(new[] { $"{words} {place}" }));

    [TestCase("", "general", "9")]
    [TestCase("audience: secondary\n", "secondary", "12")]
    [TestCase("audience: higher\n", null, null)]
    public void A_lesson_is_measured_against_its_audience(string setting, string? audience, string? years)
    {
        const string hard = "Careful preparation of every conversation usually reduces the resistance that people experience when somebody asks about their consumption.";
        var found = Checked.Lesson("en", $"{Easy(5)}\n\n" + string.Join("\n", Enumerable.Repeat(hard, 12)), ["SB3034"], ("module.yaml", $"id: checked\ntitle: Checked\nlanguage: en\nversion: 1.0.0\n{setting}"));
        Assert.That(found.Select(diagnostic => (diagnostic.Particulars[1], diagnostic.Particulars[2])), Is.EqualTo(audience is null ? [] : new[] { (audience, years) }));
    }

    [Test]
    public void Terms_names_lists_and_other_languages_do_not_make_a_lesson_hard()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(
            """
            A person on buprenorphine may ask for help. We ask the Substance Abuse and Mental Health Services Administration. SAMHSA is kind.

            - considerable administrative coordination
            - organizational responsibilities

            ::: passage {lang=la}
            Organizationalis communicatio necessitatem administrativam considerabilem coordinationemque individualem particulariter repraesentat.
            :::
            """, 6));
        Assert.That(
            Checked.Lesson("en", text, ["SB3034"], ("references.md", "*[SAMHSA]: An agency\n"), ("glossary.md", "Buprenorphine\n:   A medicine.\n")), Is.Empty);
    }

    [Test]
    public void Fewer_than_a_hundred_words_are_not_judged()
    {
        const string hard = "Organizational communication necessitates considerable administrative coordination.";
        Assert.That(Checked.Lesson("en", string.Join(' ', Enumerable.Repeat(hard, 16)), ["SB3034"]), Is.Empty);
        Assert.That(Checked.Lesson("en", string.Join(' ', Enumerable.Repeat(hard, 17)), ["SB3034"]), Has.Count.EqualTo(1));
    }

    [TestCase("de", 26, 1)]
    [TestCase("de", 25, 0)]
    [TestCase("fr", 26, 1)]
    [TestCase("th", 26, 0)]
    public void In_other_languages_the_length_of_the_sentences_counts(string language, int words, int findings) => Assert.That(
        Checked.Lesson(language, string.Join(' ', Enumerable.Repeat(Words(words), 6)), ["SB3035"]), Has.Count.EqualTo(findings));

    private static string Easy(int sentences) => string.Join(' ', Enumerable.Repeat("We go out and have fun.", sentences));

    /// <summary>The long sentences of a text in which <c>{n}</c> stands for a sentence of n words, and <c>{n:}</c> for one with another end.</summary>
    private static IEnumerable<string> Long(string language, string text)
    {
        var filled = System.Text.RegularExpressions.Regex.Replace(
            text, "\\{(\\d+)(:[!?]?)?\\}", match => Words(int.Parse(match.Groups[1].Value, null), match.Groups[2].Success ? match.Groups[2].Value[1..] : "."));
        return Checked.Lesson(language, filled, ["SB3033"])
            .Select(diagnostic => $"{diagnostic.Particulars[0]} {diagnostic.Location.Line},{diagnostic.Location.Column}");
    }
}
