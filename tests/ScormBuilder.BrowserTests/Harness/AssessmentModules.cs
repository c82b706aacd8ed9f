using System.Globalization;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Modules of one assessment, as small as its rules allow.</summary>
public static class AssessmentModules
{
    /// <summary>The feedback on a question's wrong option.</summary>
    public static string Feedback(string question) => $"Look at {question} again.";

    /// <summary>
    /// A module with nothing but an assessment, of questions each with one right answer. Modules of one <paramref name="id"/> are versions of one course.
    /// </summary>
    /// <param name="id">The module's identity.</param>
    /// <param name="settings">The assessment's settings, such as <c>draw: 2, attempts: 3</c>.</param>
    /// <param name="questions">Identities; <c>objective/identity</c> gives an objective, <c>case+identity</c> puts the question into a block with a text.</param>
    public static Task<CompiledCourse> CompileAsync(string id, string settings, params string[] questions)
    {
        var objectives = questions.Where(name => name.Contains('/')).Select(name => name.Split('/')[0].Split('+')[^1]).Distinct().ToList();
        var files = new Dictionary<string, string>
        {
            ["module.yaml"] = $$"""
                id: {{id}}
                title: Assessed
                language: en
                version: 1.0.0
                description: A course with an assessment.
                objectives: { {{string.Join(", ", objectives.Select(objective => $"{objective}: Know {objective}"))}} }
                """,
            ["01-test.md"] = $$"""
                ---
                title: Test
                assessment: { {{settings}} }
                ---

                Take your time.

                {{string.Join("\n\n", questions.Select(Question))}}
                """,
        };
        var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{string.Join('\n', files.Values).GetHashCode(StringComparison.Ordinal):x8}");
        return CompiledCourse.FromFilesAsync(name, files);
    }

    private static string Question(string name)
    {
        var isCase = name.StartsWith("case+", StringComparison.Ordinal);
        var parts = name[(isCase ? 5 : 0)..].Split('/');
        var (id, objective) = (parts[^1], parts.Length > 1 ? $" objective={parts[0]}" : "");
        var question = $$"""
            ::: choice {#{{id}}{{objective}}}
            What is right about {{id}}?

            - ( ) This is wrong
              > {{Feedback(id)}}
            - (x) That is right
            - ( ) Neither of them
            :::
            """;
        return isCase ? $":::: example\nSam asks about {id}.\n\n{question}\n::::" : question;
    }
}
