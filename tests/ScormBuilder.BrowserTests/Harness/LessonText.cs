using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A lesson as its author wrote it.</summary>
public sealed partial record LessonText(string Id, string Title, bool IsAssessment, IReadOnlyList<QuestionText> Questions)
{
    public static LessonText Read(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var front = text.Split("\n---\n")[0];
        var id = IdLine().Match(front) is { Success: true } match ? match.Groups[1].Value : FileName().Match(Path.GetFileName(file)).Groups[1].Value;
        var questions = Question().Matches(text).Where(question => QuestionText.Knows(question.Groups[1].Value))
            .Select(question => QuestionText.Read(question.Groups[1].Value, question.Groups[2].Value, question.Groups[3].Value));
        return new(id, TitleLine().Match(front).Groups[1].Value, AssessmentLine().IsMatch(front), [.. questions]);
    }

    [GeneratedRegex("^[0-9]+-(.*)\\.md$")]
    private static partial Regex FileName();

    [GeneratedRegex("^id: *(.*?)\\s*$", RegexOptions.Multiline)]
    private static partial Regex IdLine();

    [GeneratedRegex("^title: *\"?(.*?)\"?\\s*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^assessment:", RegexOptions.Multiline)]
    private static partial Regex AssessmentLine();

    [GeneratedRegex("^::: ([a-z-]+) \\{([^\\n]*)\\}$(.*?)^:::$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Question();
}
