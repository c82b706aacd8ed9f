using System.Text;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Conformance;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Conformance;

/// <summary>The table of what each answer rests on.</summary>
internal sealed class BasisTests
{
    [Test]
    public void Every_test_that_a_guarantee_names_exists() =>
        Assert.That(CriterionBases.All.SelectMany(basis => basis.Tests).Distinct().Where(test => !File.Exists(Path.Combine(Repository.Folder, test))), Is.Empty);

    [Test]
    public void A_guarantee_and_its_tests_come_together() =>
        Assert.That(CriterionBases.All.Where(basis => basis.Guarantee is null != basis.Tests.IsEmpty).Select(basis => basis.Number), Is.Empty);

    [Test]
    public void Every_check_that_names_a_criterion_counts_for_one() =>
        Assert.That(Catalogue.All.Where(descriptor => descriptor.Message.Contains("(WCAG", StringComparison.Ordinal)).Select(descriptor => descriptor.Code), Is.EqualTo(CheckedCriteria.Codes));

    [Test]
    public void It_is_in_the_documentation() => Golden.Match(Documentation(), "../../../src/ScormBuilder/Conformance/BASES.md");

    private static string Documentation()
    {
        var text = new StringBuilder("""
            # What each answer rests on

            Written from the table in code (`CriterionBases`) by a test; the [rules](README.md) say how an answer follows. All that a row names must
            have spoken for *supports*: checks of the build, checks of an audit of exactly this package, and the player's guarantee (in a browser:
            only together with an audit). What is left for people, if the course has it, keeps the answer at *not evaluated*.

            | criterion | level | checks of the build | checks of an audit | the player's guarantee | shown by | not applicable when | left for people |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (var (criterion, basis) in Wcag.Criteria.Zip(CriterionBases.All))
        {
            var codes = CheckedCriteria.Codes.Where(code => CheckedCriteria.Of(code).Contains(criterion.Number));
            string[] cells =
            [
                $"{criterion.Number} {criterion.Name}",
                criterion.Level.ToString(),
                string.Join(", ", codes),
                string.Join(", ", basis.ByAudit),
                basis.Guarantee is null ? "" : basis.InBrowser ? $"{basis.Guarantee} In a browser." : basis.Guarantee,
                string.Join(", ", basis.Tests.Select(test => $"[{Path.GetFileNameWithoutExtension(test)}](../../../{test})")),
                Said(basis.NotApplicable),
                string.Join(" ", new[] { basis.Unmet, basis.Left }.Select(Said).Where(words => words.Length > 0)),
            ];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.ToString();
    }

    // What is said of some courses depends only on what they hold: of nothing, of everything, or of one kind.
    private static string Said(Func<BuildFacts, string?> condition) => string.Join("; ", Enum.GetValues<ContentKinds>()
        .Append((ContentKinds)int.MaxValue)
        .Select(kinds => condition(Facts(kinds)))
        .OfType<string>()
        .Distinct());

    private static BuildFacts Facts(ContentKinds contents) => new()
    {
        Package = "course.zip",
        Sha256 = new string('0', 64),
        Date = new DateOnly(2026, 1, 1),
        Compiler = "0.1.0",
        Title = "A course",
        Version = "1.0.0",
        Language = "en",
        Contents = contents,
    };
}
