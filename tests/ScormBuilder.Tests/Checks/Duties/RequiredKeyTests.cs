using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>What a course for credit or of staff training has to say is asked for by the build, key by key.</summary>
internal sealed class RequiredKeyTests
{
    private static IEnumerable<TestCaseData> EducationKeysAsked =>
    [
        .. Required(EducationKeys.Shape, "education"),
        .. Required(CreditKeys.Shape, "education", "credit"),
        .. new[] { "planners", "authors", "reviewers" }.SelectMany(people => Required(ContributorKeys.Shape, "education", people)),
    ];

    private static IEnumerable<TestCaseData> TrainingKeysAsked => Required(TrainingKeys.Shape, "training");

    [TestCaseSource(nameof(EducationKeysAsked))]
    public void A_course_for_credit_says(string[] path, string example) => AssertAsked(new EducationModule().Without(path).Found(), path, example);

    [TestCaseSource(nameof(TrainingKeysAsked))]
    public void Training_says(string[] path, string example)
    {
        var module = new EducationModule().Without("education").Change("module.yaml", "objectives:", "training:\n  policy: Hygiene rules, section 4\n  valid-for: 1 year\n  owner: Hygiene team\nobjectives:");
        Assert.That(module.Found(), Is.Empty);
        AssertAsked(module.Without(path).Found(), path, example);
    }

    [Test]
    public void Nothing_is_asked_for_that_is_not_tried_here() =>
        Assert.That(
            EducationKeysAsked.Concat(TrainingKeysAsked).Count(),
            Is.EqualTo(EducationKeys.Shape.Keys.Count - 1 + CreditKeys.Shape.Keys.Count - 1 + (3 * (ContributorKeys.Shape.Keys.Count - 1)) + TrainingKeys.Shape.Keys.Count),
            "all but 'difficulty', 'format' and 'mitigation'");

    [TestCase("planners")]
    [TestCase("authors")]
    [TestCase("reviewers")]
    public void There_is_at_least_one(string people)
    {
        var found = new EducationModule().Without("education", people).Change("module.yaml", "commercial-support: none", $"{people}: []\n  commercial-support: none").Found();
        Assert.That(found, Has.Count.EqualTo(1));
        Assert.That(found[0], Does.Contain("Write a list of people, each with name, credentials and disclosures."));
    }

    private static void AssertAsked(IReadOnlyList<string> found, string[] path, string example)
    {
        Assert.That(found, Has.Count.EqualTo(1), string.Join('\n', found));
        Assert.That(found[0], Does.Match(@"^module\.yaml\(\d+,\d+\): error SB1"));
        Assert.That(found[0], Does.Contain($"'{path[^1]}'").And.Contains($"{path[^1]}: {example}"));
    }

    private static IEnumerable<TestCaseData> Required(Shape shape, params string[] path) =>
        shape.Keys.Where(key => key.IsRequired).Select(key => new TestCaseData((string[])[.. path, key.Name], key.Example).SetArgDisplayNames(string.Join('.', path.Append(key.Name))));
}
