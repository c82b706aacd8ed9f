using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Checks.Items;

/// <summary>What is found in the writing of questions, each in one line: the stem, then the options with their marks, parted by " | ".</summary>
internal static class Asked
{
    private static readonly string[] Codes = [.. ItemWritingCodes.All.Select(descriptor => descriptor.Code)];

    /// <summary>Each question with its findings: code, and the particular that tells most.</summary>
    public static IEnumerable<string> Found(string language, params string[] questions)
    {
        var blocks = questions.Select((question, index) => Block(question, $"q{index}")).ToList();
        var found = Checked.Lesson(language, string.Join("\n\n", blocks), Codes).ToList();
        var line = 5;
        foreach (var (question, block) in questions.Zip(blocks))
        {
            var end = line + block.Count(character => character == '\n');
            yield return $"{question} => {string.Join("; ", found.Where(finding => finding.Location.Line >= line && finding.Location.Line <= end).Select(Words))}";
            line = end + 2;
        }
    }

    /// <summary>Each question has exactly the one finding.</summary>
    public static void AssertFound(string language, string code, params (string Question, string Particular)[] expected) => Assert.That(
        Found(language, [.. expected.Select(pair => pair.Question)]),
        Is.EqualTo(expected.Select(pair => $"{pair.Question} => {code} {pair.Particular}")));

    /// <summary>No question has any finding.</summary>
    public static void AssertNotFound(string language, params string[] questions) => Assert.That(
        Found(language, questions), Is.EqualTo(questions.Select(question => $"{question} => ")));

    /// <summary>What is found in an assessment.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="settings">Settings beside the pass mark, such as "shuffle: true".</param>
    /// <param name="questions">Its questions.</param>
    public static IEnumerable<string> InAssessment(string language, string settings, IEnumerable<string> questions) => Checked
        .Lesson(language, "Text.", Codes, ("02-test.md", $"---\ntitle: A test\nassessment:\n  pass-mark: 80\n  {settings}\n---\n\n{string.Join("\n\n", questions.Select((question, index) => Block(question, $"q{index}")))}\n"))
        .Select(finding => $"{finding.Location.Line}: {Words(finding)}");

    private static string Words(Diagnostic finding) => $"{finding.Descriptor.Code} {string.Join(" / ", finding.Particulars)}";

    private static string Block(string question, string id)
    {
        var parts = question.Split(" | ");
        return $"::: choice {{#{id}}}\n{parts[0]}\n\n{string.Join('\n', parts.Skip(1).Select(option => $"- {option}"))}\n:::";
    }
}
