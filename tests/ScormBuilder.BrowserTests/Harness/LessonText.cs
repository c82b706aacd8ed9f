using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A lesson as its author wrote it.</summary>
public sealed partial record LessonText(string Id, string Title, bool IsAssessment, IReadOnlyList<QuestionText> Questions)
{
    /// <summary>Whether it is the pretest, which is no assessment.</summary>
    public bool IsPretest { get; private init; }

    /// <summary>Whether it opens after passing.</summary>
    public bool IsAfterPassing { get; private init; }

    public static LessonText Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var front = text.Split("\n---\n")[0];
        var id = IdLine().Match(front) is { Success: true } match ? match.Groups[1].Value : FileName().Match(Path.GetFileName(file)).Groups[1].Value;

        // A question in a code fence is shown as a source and not asked.
        var questions = Question().Matches(CodeFence().Replace(text, "")).Where(question => QuestionText.Knows(question.Groups["type"].Value))
            .Select(question => QuestionText.Read(question.Groups["type"].Value, question.Groups["attributes"].Value, question.Groups["body"].Value));
        var isPretest = PretestLine().IsMatch(front);
        return new(id, TitleLine().Match(front).Groups[1].Value, !isPretest && AssessmentLine().IsMatch(front), [.. questions]) { IsPretest = isPretest, IsAfterPassing = AfterPassingLine().IsMatch(front) };
    }

    [GeneratedRegex("^[0-9]+-(.*)\\.md$")]
    private static partial Regex FileName();

    [GeneratedRegex("^id: *(.*?)\\s*$", RegexOptions.Multiline)]
    private static partial Regex IdLine();

    [GeneratedRegex("^title: *\"?(.*?)\"?\\s*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^assessment:", RegexOptions.Multiline)]
    private static partial Regex AssessmentLine();

    [GeneratedRegex("^after-passing:", RegexOptions.Multiline)]
    private static partial Regex AfterPassingLine();

    [GeneratedRegex("^assessment:.*\\bkind: *pretest\\b", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PretestLine();

    [GeneratedRegex("^(?<fence>:{3,}) (?<type>[a-z-]+) \\{(?<attributes>[^\\n]*)\\}$(?<body>.*?)^\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Question();

    [GeneratedRegex("^(?<fence>`{3,})[a-z]*\\n.*?^\\k<fence>\\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeFence();
}
