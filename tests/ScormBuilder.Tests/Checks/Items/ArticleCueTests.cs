namespace ScormBuilder.Tests.Checks.Items;

/// <summary>An article before the gap of a question fits the wrong options too.</summary>
internal sealed class ArticleCueTests
{
    [Test]
    public void An_article_that_rules_out_a_wrong_option_is_found()
    {
        Asked.AssertFound("en", "SB4009",
            ("Naltrexone is an | (x) antagonist | ( ) painkiller | ( ) sedative", "an / painkiller / 2 / 2"),
            ("Methadone is a … | (x) strong opioid | ( ) antagonist | ( ) sedative", "a / antagonist / 1 / 2"),
            ("The tool is an ____. | (x) hourglass | ( ) unit | ( ) MRI scanner", "an / unit / 1 / 2"));
        Asked.AssertFound("de", "SB4009",
            ("Der erste Schritt ist eine … | (x) Entgiftung | ( ) Medikament | ( ) Operation", "eine / Medikament / 1 / 2"),
            ("Gegen Fett hilft ein: | (x) Deckel | ( ) Abdeckung | ( ) Sandeimer", "ein / Abdeckung / 1 / 2"));
    }

    [Test]
    public void An_article_that_fits_all_or_stands_elsewhere_is_not_found()
    {
        Asked.AssertNotFound("en",
            "Naltrexone is an | (x) antagonist | ( ) opioid | ( ) antibiotic",
            "Naltrexone is a(n) | (x) antagonist | ( ) painkiller | ( ) sedative",
            "Naltrexone is | (x) an antagonist | ( ) a painkiller | ( ) a sedative",
            "What is a ladder for? | (x) Apples | ( ) Pears | ( ) Dust",
            "You need an | (x) MRI | ( ) ECG | ( ) `x`");
        Asked.AssertNotFound("de",
            "Der erste Schritt ist eine … | (x) Entgiftung | ( ) Beratung | ( ) Operation",
            "Das hier ist ein … | (x) Hammer | ( ) Nagel | ( ) Brett");
    }
}
