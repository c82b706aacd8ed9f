namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>How references are written so that their year and their address are found.</summary>
internal sealed class ReferenceTests
{
    private const string Year = "SB7031";
    private const string Years = "SB7032";
    private const string Old = "SB7033";
    private const string Address = "SB7030";

    [TestCase("Example A. (2019). Title of 1999. doi:10.1000/1")]
    [TestCase("Example A. (2019b, May 3). Title of 1999. doi:10.1000/1")]
    [TestCase("Example A. Title. *Journal* **2019**;66(10):1900-1912. https://doi.org/10.1000/1")]
    [TestCase("Example A. Title. Journal 2019, pp. 1950–1960. DOI: 10.1000/1")]
    [TestCase("Example A. Title. Journal, 2019, S. 1950. doi:10.1000/1")]
    [TestCase("[Report](https://example.org/1999/report) of 2019, accessed 3 May 2026.")]
    [TestCase("[Report](https://example.org/) of 2019, read on the 3rd of November 2026.")]
    [TestCase("Report, read in an article of 2019. doi:10.1000/1")]
    [TestCase("[Bericht](https://example.org/) von 2019, abgerufen am 3.5.2026.")]
    [TestCase("Title, 2019. <https://example.org/1999>", "SB3007")]
    [TestCase("[Hygiene at work](https://example.org/) (n.d.), read 2026-11-01.")]
    [TestCase("[Hygiene bei der Arbeit](https://example.org/), o. J., gelesen am 1. November 2026.")]
    [TestCase("[Hygiene at work](https://example.org/), no date.", Year)]
    [TestCase("[Hygiene at work](https://example.org/), retrieved May 3, 2026.", Year)]
    [TestCase("[Hygiene at work](https://example.org/2019/).", Year)]
    [TestCase("[Hygiene at work](https://example.org/) (n.d.), read 2010-11-01.", Old)]
    [TestCase("[Report](https://example.org/) of 2015, updated 2019.", Years)]
    [TestCase("[Report](https://example.org/) of 2015.", Old)]
    [TestCase("Title, 2019, doi 10.1000/1", Address)]
    [TestCase("Title, 2019, doi:11.1000/1", Address)]
    [TestCase("Title, 2019, www.example.org", Address)]
    [TestCase("Title, 2019, ask [us](tel:+4312345)", Address)]
    [TestCase("Title, 2019, see [the steps](01-steps.md)", Address)]
    [TestCase("Title.", Year, Address)]
    public void A_reference(string text, params string[] expected)
    {
        var found = new EducationModule().Change("references.md", "Example Agency (2019). [A guide to clean hands](https://example.org/guide).", text).Found();
        Assert.That(found.Select(finding => finding.Split(": ")[1].Split(' ')[1]), Is.EquivalentTo(expected), string.Join('\n', found));
        Assert.That(found.Where(finding => !finding.Contains("SB3007", StringComparison.Ordinal)), Has.All.StartsWith("references.md(1,1): error "));
    }

    [Test]
    public void Continued_lines_and_references_in_lessons_count_too()
    {
        var module = new EducationModule()
            .Change("references.md", "[A guide to clean hands](https://example.org/guide).", "\n    [A guide to clean hands](https://example.org/guide).")
            .Change("01-steps.md", "[^guide]", "[^guide] [^here]\n\n[^here]: In this house.");
        Assert.That(module.Found().Select(finding => finding[..24]), Is.EqualTo(new[] { "01-steps.md(8,1): error ", "01-steps.md(8,1): error " }));
    }

    [Test]
    public void What_a_reference_cites_is_cited() =>
        Assert.That(new EducationModule().Change("references.md", "[^guide]: Example", "[^other]: Other (2020). doi:10.1000/2\n\n[^guide]: As in another one.[^other] Example").Found(), Is.Empty);
}
