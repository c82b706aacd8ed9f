using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The flagship with an assessment of one question for each objective and each type: what takes three attempts need not take three times all questions.</summary>
public static partial class ShortAssessment
{
    public static Task<CompiledCourse> CompileAsync(string target)
    {
        var questions = ModuleText.Read(Repository.Flagship).Assessment.Questions;
        var kept = questions.DistinctBy(question => question.Objective).Concat(questions.DistinctBy(question => question.Type)).Select(question => question.Id).ToHashSet();
        var files = Directory.GetFiles(Repository.Flagship, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(Repository.Flagship, file), File.ReadAllText);
        var assessment = files.Keys.Single(file => file.EndsWith("-final-assessment.md", StringComparison.Ordinal));
        files[assessment] = Question().Replace(files[assessment].ReplaceLineEndings("\n"), question => kept.Contains(question.Groups[1].Value) ? question.Value : "");
        // Continuing education asks for more questions.
        files["module.yaml"] = Education().Replace(files["module.yaml"].ReplaceLineEndings("\n"), "");
        return CompiledCourse.FromFilesAsync("short assessment", files, target);
    }

    [GeneratedRegex("^education:.*?(?=^\\S|\\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Education();

    [GeneratedRegex("^::: [a-z-]+ \\{#([a-z0-9-]+).*?^:::\\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Question();
}
