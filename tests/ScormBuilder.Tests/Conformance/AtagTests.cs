using System.Text.RegularExpressions;

namespace ScormBuilder.Tests.Conformance;

/// <summary>The table of ATAG 2.0 Part B is whole, and what it points at is there.</summary>
public sealed partial class AtagTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "src/ScormBuilder/Conformance");

    // How many criteria each guideline of the recommendation has.
    private static readonly (string Guideline, int Criteria)[] Guidelines =
    [
        ("B.1.1", 2), ("B.1.2", 4), ("B.2.1", 1), ("B.2.2", 2), ("B.2.3", 3), ("B.2.4", 4), ("B.2.5", 2), ("B.3.1", 5), ("B.3.2", 1), ("B.4.1", 4), ("B.4.2", 4),
    ];

    [Test]
    public void Every_criterion_has_a_row() =>
        Assert.That(Rows().Select(row => row[0].Split(' ')[0]), Is.EqualTo(
            Guidelines.SelectMany(guideline => Enumerable.Range(1, guideline.Criteria).Select(number => $"{guideline.Guideline}.{number}"))));

    [Test]
    public void What_is_met_is_shown_and_what_is_not_is_called_a_gap()
    {
        foreach (var row in Rows().Where(row => row[1] != "not applicable"))
        {
            Assert.That(row[1] is "no" || row[3].Contains("](", StringComparison.Ordinal), row[0]);
            Assert.That(row[1].Contains("yes", StringComparison.Ordinal) || row[2].Contains("Gap: ", StringComparison.Ordinal), row[0]);
        }
    }

    [TestCase("ATAG.md")]
    [TestCase("README.md")]
    [TestCase("BASES.md")]
    public void Every_link_leads_to_a_file(string page)
    {
        var links = Link().Matches(File.ReadAllText(Path.Combine(Folder, page))).Select(link => link.Groups["path"].Value).Where(path => !path.StartsWith("https:", StringComparison.Ordinal));
        Assert.That(links.Distinct().Where(path => !Path.Exists(Path.Combine(Folder, path))), Is.Empty);
    }

    private static IEnumerable<string[]> Rows() => File.ReadLines(Path.Combine(Folder, "ATAG.md"))
        .Where(line => line.StartsWith("| B.", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());

    [GeneratedRegex(@"\]\((?<path>[^)#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
