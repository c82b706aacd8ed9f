using System.Globalization;
using System.Text;
using CsCheck;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Any course that the format allows: lessons, questions, rules.</summary>
public static class RandomModule
{
    private static readonly Gen<string> Question = Gen.Select(Gen.Int[2, 13], Gen.Bool, Gen.Int[0, 3], Gen.Bool, (options, several, attempts, optional) =>
        $$"""{attributes{{(attempts > 0 ? $" attempts={attempts}" : "")}}{{(optional ? " .optional" : "")}}}"""
        + "\nWhich?\n\n"
        + string.Join('\n', Enumerable.Range(1, options).Select(option => $"- {Mark(option == 1 || (several && option % 3 == 0), several)} Option {option}")));

    private static readonly Gen<string[]> Lesson = Question.Array[0, 4];

    private static readonly Gen<string> Assessment = Gen.Select(
        Gen.Int[0, 100], Gen.Int[0, 3], Gen.Bool, Gen.OneOf("after-submit", "after-pass", "never"), Gen.Int[0, 2],
        (mark, attempts, shuffle, feedback, draw) =>
            $"assessment: {{pass-mark: {Math.Max(mark, 1)}, shuffle: {(shuffle ? "true" : "false")}, feedback: {feedback}{(attempts > 0 ? $", attempts: {attempts}" : "")}{(draw > 0 ? $", draw: {draw}" : "")}}}\n");

    /// <summary>The files of a module; none has an identity of its own, so that shrinking keeps the rest.</summary>
    public static Gen<Dictionary<string, string>> Files { get; } = Gen.Select(
        Lesson.Array[1, 4], Question.Array[2, 4], Assessment, Gen.Int[0, 7], Gen.OneOf("free", "sequential"), Gen.OneOf("suspend", "normal"), Build);

    private static Dictionary<string, string> Build(string[][] lessons, string[] exam, string assessment, int rules, string navigation, string exit)
    {
        var (completion, hasPretest) = (rules % 4, rules > 3);
        var isAssessed = completion > 0;
        var rule = completion switch { 1 => "assessment", 2 => "all-lessons", 3 => "all-lessons-and-assessment", _ => "all-lessons" };
        var files = new Dictionary<string, string>
        {
            ["module.yaml"] = $"id: random\ntitle: Random\nlanguage: en\nversion: 1.0.0\nobjectives: {{one-thing: One, another: Two}}\ncompletion: {rule}\nnavigation: {navigation}\nexit-when-finished: {exit}\n",
        };
        for (var lesson = 0; lesson < lessons.Length; lesson++)
        {
            files[$"{lesson + 1}-lesson-{lesson + 1}.md"] = Text("", $"lesson-{lesson + 1}", lessons[lesson]);
        }

        // Its questions are those of the test.
        if (hasPretest)
        {
            files["0-before.md"] = Text("assessment: {kind: pretest, shuffle: true}\n", "before", [.. exam.Select(WithoutPractice)]);
        }

        if (isAssessed)
        {
            files["9-test.md"] = Text(assessment, "exam", [.. exam.Select(WithoutPractice)]);
        }

        return files;
    }

    // In an assessment, attempts and .optional are errors.
    private static string WithoutPractice(string question) => "{attributes}" + question[(question.IndexOf('}', StringComparison.Ordinal) + 1)..];

    private static string Text(string settings, string name, string[] questions)
    {
        var text = new StringBuilder($"---\ntitle: {name}\n{settings}---\n\nText.\n");
        for (var number = 1; number <= questions.Length; number++)
        {
            var identity = $"#{name}-{number} objective={(number % 2 == 0 ? "one-thing" : "another")}";
            text.Append(CultureInfo.InvariantCulture, $"\n::: choice {questions[number - 1].Replace("attributes", identity, StringComparison.Ordinal)}\n:::\n");
        }

        return text.ToString();
    }

    private static string Mark(bool right, bool several) => (several, right) switch { (true, true) => "[x]", (true, false) => "[ ]", (false, true) => "(x)", _ => "( )" };
}
