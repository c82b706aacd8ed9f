using System.Text;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>A good course for credit has no findings; each breach of a duty is found, at its place, with its remedy, and nothing else is.</summary>
internal sealed class DutyTests
{
    /// <summary>The codes that are shown here.</summary>
    public static IEnumerable<string> Codes => Breach.All.Select(breach => breach.Code).Distinct();

    [Test]
    public void A_good_course_has_no_findings() => Assert.That(new EducationModule().Found(), Is.Empty);

    [TestCaseSource(typeof(Breach), nameof(Breach.All))]
    public void A_breach_is_found_alone(Breach breach)
    {
        var module = new EducationModule();
        breach.Break(module);
        var found = module.Found(breach.Day);
        var others = breach.Code == "SB7004" ? new[] { "SB7005" } : [];
        Assert.That(found.Select(CodeOf), Is.EquivalentTo(Enumerable.Repeat(breach.Code, breach.Times - others.Length).Concat(others)), string.Join('\n', found));
    }

    [Test]
    public void What_is_said_is_as_it_was_reviewed()
    {
        var text = new StringBuilder("# What is said of each duty\n");
        foreach (var breach in Breach.All)
        {
            var module = new EducationModule();
            breach.Break(module);
            text.Append($"\n{breach.Code}, {breach.What}:\n\n```\n{string.Join('\n', module.Found(breach.Day))}\n```\n");
        }

        Golden.Match(text.ToString(), "duties.golden.md");
    }

    [Test]
    public void Without_education_nothing_is_owed()
    {
        var module = new EducationModule();
        foreach (var breach in Breach.All.Where(breach => breach.Code is "SB7010" or "SB7030" or "SB7021").DistinctBy(breach => breach.Code))
        {
            breach.Break(module);
        }

        Assert.That(module.Found(), Is.Not.Empty);
        Assert.That(module.Without("education").Found(), Is.Empty);
    }

    [Test]
    public void All_breaches_are_named_in_one_run()
    {
        var module = new EducationModule();
        foreach (var code in (string[])["SB7002", "SB7010", "SB7014", "SB7021", "SB7031"])
        {
            Breach.All.First(breach => breach.Code == code).Break(module);
        }

        Assert.That(module.Found().Select(CodeOf).Distinct().Order(), Is.EqualTo(new[] { "SB7002", "SB7010", "SB7014", "SB7021", "SB7031" }));
    }

    [Test]
    public void No_duty_can_be_waived()
    {
        var found = new EducationModule()
            .Change("module.yaml", "version: 1.0.0", "version: 1.0.0\nwaive: {SB7021: Nobody reads it.}")
            .Change("03-final-test.md", "\n> [!WHY]\n> Palm to palm comes first.[^guide]\n", "")
            .Found();
        Assert.That(found.Select(CodeOf), Has.Member("SB7021"));
        Assert.That(found, Has.One.StartsWith("module.yaml(5,9): error SB1"));
    }

    [Test]
    public void Every_finding_has_its_breach_and_none_says_nothing() =>
        Assert.That(EducationCodes.All.Select(descriptor => descriptor.Code), Is.EqualTo(Codes.Order()));

    [Test]
    public void A_reference_that_is_defined_nowhere_is_an_error_of_every_course() =>
        Assert.That(new EducationModule().Change("01-steps.md", "[^guide]", "[^gude]").Found().Select(CodeOf), Is.EqualTo(new[] { "SB2016" }));

    [Test]
    public void Questions_of_an_objective_that_is_not_drawn_from_are_an_error_of_every_course() =>
        Assert.That(
            new EducationModule().Change("03-final-test.md", "pass-mark: 80", "pass-mark: 80\n  draw: {steps: 1}").Found().Select(CodeOf),
            Is.EqualTo(new[] { "SB2206", "SB2206" }));

    // Five questions, three about the steps and two about the moments: four leave out at most one.
    [TestCase("4", 0)]
    [TestCase("3", 1)]
    [TestCase("{steps: 1, moments: 1}", 0)]
    public void A_draw_asks_about_every_objective_or_is_an_error(string draw, int findings) =>
        Assert.That(new EducationModule().Change("03-final-test.md", "pass-mark: 80", $"pass-mark: 80\n  draw: {draw}").Found(), Has.Exactly(findings).Items);

    [TestCase("[^guide]", "", "- (x) This\n", "- (x) This\n  > The guide says so.[^guide]\n")]
    [TestCase("[^guide]", "", "\n> [!WHY]\n", "\n> [!CORRECT]\n> See [the steps](01-steps.md).\n\n> [!WHY]\n")]
    public void Feedback_may_point_to_the_source_too(string find, string replace, string feedback, string with)
    {
        var question = EducationModule.Question("first-step", "steps", "Palm to palm comes first.[^guide]");
        var other = question.Replace(find, replace, StringComparison.Ordinal);
        Assert.That(new EducationModule().Change("03-final-test.md", question, other).Found().Select(CodeOf), Is.EqualTo(new[] { "SB7022" }));
        Assert.That(new EducationModule().Change("03-final-test.md", question, other.Replace(feedback, with, StringComparison.Ordinal)).Found(), Is.Empty);
    }

    [Test]
    public void A_pretest_neither_teaches_nor_assesses_and_owes_no_rationale()
    {
        EducationModule WithPretest() => new EducationModule().Write(
            "00-before.md", "---\ntitle: Before you begin\nobjectives: [steps, moments]\nassessment: {kind: pretest}\n---\n\n" + EducationModule.Question("before-1", "steps", null) + EducationModule.Question("before-2", "moments", null));
        Assert.That(WithPretest().Found(), Is.Empty);
        Assert.That(WithPretest().Remove("03-final-test.md").Found().Select(CodeOf), Has.Member("SB7007"));
        Assert.That(WithPretest().Change("02-moments.md", "[moments]", "[steps]").Found().Select(CodeOf), Is.EqualTo(new[] { "SB7012" }));
        Assert.That(WithPretest().Change("03-final-test.md", "#before-touch objective=moments", "#before-touch objective=steps").Found().Select(CodeOf), Is.EqualTo(new[] { "SB7013" }));
    }

    [TestCase("{#steps}", "{#moments}")]
    [TestCase("The course is useful", "I can list the steps {#steps}", "I know when {#moments}")]
    public void An_evaluation_asks_about_every_objective(params string[] statements) =>
        Assert.That(new EducationModule().Write("04-your-view.md", Breach.Views(statements)).Found(), Is.Empty);

    [Test]
    public void Without_a_rating_there_is_no_evaluation_and_what_comes_after_passing_teaches_nothing()
    {
        var closing = "---\ntitle: Your word\nobjectives: [steps, moments]\nafter-passing: required\n---\n\nThank you.\n";
        Assert.That(new EducationModule().Write("04-your-word.md", closing).Found(), Is.Empty);
        Assert.That(
            new EducationModule().Write("04-your-word.md", closing).Change("02-moments.md", "[moments]", "[steps]").Found().Select(CodeOf),
            Is.EqualTo(new[] { "SB7012" }));
    }

    // What is reported already is not reported again as something that follows from it.
    [TestCase("module.yaml", "expires: 2028-11-01", "expires: 2028-11-31")]
    [TestCase("module.yaml", "review-by: 2027-11-01", "review-by: soon")]
    [TestCase("module.yaml", "release: 2026-11-01", "release: [2026-11-01]")]
    [TestCase("module.yaml", "references-max-age: 10 years", "references-max-age: ten years")]
    [TestCase("module.yaml", "mitigation: Reviewed by C. Example, who has no relationships.", "mitigation: [Reviewed]")]
    [TestCase("module.yaml", "disclosures: [Speaker for Example Pharma, Shares in Example Soap]", "disclosures: yes")]
    [TestCase("03-final-test.md", "#before-touch objective=moments", "#before-touch objective=momnets")]
    [TestCase("02-moments.md", "objectives: [moments]", "objectives: [momnets]")]
    [TestCase("03-final-test.md", "pass-mark: 80", "pass-mark: 800")]
    public void What_is_wrong_has_one_finding(string file, string find, string replace)
    {
        var found = new EducationModule().Change(file, find, replace).Found();
        Assert.That(found, Has.Count.EqualTo(1), string.Join('\n', found));
        Assert.That(CodeOf(found[0]), Does.Not.StartWith("SB70"));
    }

    [Test]
    public void Several_people_of_one_list_are_named_once()
    {
        var found = new EducationModule()
            .Without("education", "reviewers")
            .Without("education", "authors", "mitigation")
            .Change("module.yaml", "authors:", "authors: &team")
            .Change("module.yaml", "commercial-support: none", "reviewers: *team\n  commercial-support: none")
            .Found();
        Assert.That(found.Select(CodeOf), Is.EqualTo(new[] { "SB7002" }));
    }

    [Test]
    public void A_reference_stands_until_its_year_is_older_than_allowed()
    {
        // 2019 and ten years: to the end of 2029. The course itself stands longer here.
        EducationModule Module() => new EducationModule().Change("module.yaml", "review-by: 2027-11-01", "review-by: 2040-11-01").Change("module.yaml", "expires: 2028-11-01", "expires: 2040-11-01");
        Assert.That(Module().Found(new DateOnly(2029, 12, 31)), Is.Empty);
        Assert.That(Module().Found(new DateOnly(2030, 1, 1)).Select(CodeOf), Is.EqualTo(new[] { "SB7033" }));
        Assert.That(Module().Change("module.yaml", "10 years", "18 months").Found(new DateOnly(2022, 6, 30)).Select(CodeOf), Is.EqualTo(new[] { "SB7033" }), "of 2019, to the 30th of June 2021");
        Assert.That(Module().Change("module.yaml", "10 years", "18 months").Change("references.md", "(2019)", "(2021)").Found(new DateOnly(2023, 6, 30)), Is.Empty);
        Assert.That(Module().Change("module.yaml", "10 years", "18 months").Found(new DateOnly(2023, 7, 1)).Select(CodeOf), Is.EqualTo(new[] { "SB7033", "SB7033" }));
    }

    private static string CodeOf(string finding) => finding[(finding.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ')[1].TrimEnd(':');
}
