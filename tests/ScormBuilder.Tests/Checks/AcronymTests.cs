namespace ScormBuilder.Tests.Checks;

/// <summary>Acronyms are found where they are used first, unless something says what they stand for.</summary>
internal sealed class AcronymTests
{
    private const string Code = "SB3032";

    [TestCase("The SAMHSA says so, and SAMHSA knows.", "SAMHSA 5,5")]
    [TestCase("Two NGOs, the GPs and COVID-19.", "NGO 5,5", "GP 5,15", "COVID 5,23")]
    [TestCase("An HIV-positive person.\nAnd then\nthe ICD-10.", "HIV 5,4", "ICD 7,5")]
    [TestCase("The PTSD comes first. Post-traumatic stress disorder (PTSD) is explained too late.", "PTSD 5,5")]
    [TestCase("The ABC (see lesson 3) and the XYZ (2019).", "ABC 5,5", "XYZ 5,32")]
    public void An_acronym_without_its_long_form_is_found_once(string text, params string[] expected) =>
        Assert.That(Found("en", text), Is.EqualTo(expected));

    [TestCase("en", "Post-traumatic stress disorder (PTSD) is common. PTSD can be treated.")]
    [TestCase("en", "The PTSD (post-traumatic stress disorder) is common.")]
    [TestCase("en", "General practitioners (GPs) help. Ask your GP.")]
    [TestCase("en", "The letters PTSD stand here, and PTSD stands for post-traumatic stress disorder.", true)]
    [TestCase("en", "Continuing education (short: CE) helps. CE counts.")]
    [TestCase("en", "A PDF from the USA, on TV, at 9 AM; it is OK in the EU. Send your ID on a CD.")]
    [TestCase("en", "Part IV and table XII say that CO2 and 5 GB are enough, at pH 7 and 3 mg.")]
    [TestCase("en", "Do NOT run. NEVER USE WATER. DO IT NOW OR LOSE TIME.")]
    [TestCase("en", "PLEASE READ THIS TEXT FIRST")]
    [TestCase("en", "The code `XYZ` and the file notes.XYZ, @ABC and #DEF.")]
    [TestCase("en", "Dr. J. F. Kennedy has a BSc, an mRNA and the number AB1234.")]
    [TestCase("en", "[Der DGB]{lang=de} says no.")]
    [TestCase("de", "Die Treppe im OG, der LKW und die DIN. Im Fahrstuhl NIE bei Feuer fahren!")]
    [TestCase("de", "Die Weltgesundheitsorganisation (WHO) rät dazu. Die WHO rät weiter.")]
    [TestCase("ru", "Организация (WHO) и еще WHO.")]
    public void An_acronym_that_needs_no_long_form_is_not_found(string language, string text, bool used = false) =>
        Assert.That(Found(language, text), Is.EqualTo(used ? ["PTSD 5,13"] : Array.Empty<string>()));

    [Test]
    public void Abbreviations_glossary_and_definitions_explain_an_acronym()
    {
        var found = Found(
            "en",
            "The SAMHSA, two SAMHSAs, the DBT and the MI.\n\nDBT\n:   Dialectical behaviour therapy.",
            ("references.md", "*[SAMHSA]: Substance Abuse and Mental Health Services Administration\n"),
            ("glossary.md", "Motivational interviewing, MI\n:   A way to talk that the CBT does not know.\n"));
        Assert.That(found, Is.EqualTo(new[] { "DBT 5,30", "CBT 2,28" }), "a definition explains what comes behind it, the glossary everything");
    }

    [Test]
    public void A_heading_may_come_before_the_text_that_explains_its_words()
    {
        Assert.That(Found("en", "## The LMS and the LRS\n\nA learning management system (LMS) keeps scores."), Is.EqualTo(new[] { "LRS 5,20" }));
    }

    private static IEnumerable<string> Found(string language, string text, params (string Name, string Content)[] files) =>
        Checked.Lesson(language, text, [Code], files)
            .OrderBy(diagnostic => diagnostic.Location.Path.EndsWith("lesson.md", StringComparison.Ordinal) ? 0 : 1)
            .Select(diagnostic => $"{diagnostic.Particulars[0]} {diagnostic.Location.Line},{diagnostic.Location.Column}");
}
