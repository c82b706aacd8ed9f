namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The format's scoring rule, in whole numbers: hundredths of a percent, rounded down.</summary>
public static class Score
{
    /// <summary>Partial credit: max(0, right ticked - wrong ticked) / right; a single answer all or nothing.</summary>
    public static (int Numerator, int Denominator) Of(QuestionText question, IReadOnlyCollection<string> answer)
    {
        var right = answer.Intersect(question.Right).Count();
        return question is { Multiple: true, AllOrNothing: false } ? (Math.Max(0, right - (answer.Count - right)), question.Right.Length) : (answer.Count == right && right == question.Right.Length ? 1 : 0, 1);
    }

    public static int Of(IReadOnlyCollection<QuestionText> questions, IReadOnlyDictionary<string, string[]> answers)
    {
        long sum = 0, scale = questions.Aggregate(1L, (scale, question) => scale * question.Right.Length);
        foreach (var question in questions)
        {
            var (numerator, denominator) = Of(question, answers[question.Id]);
            sum += question.Points * numerator * (scale / denominator);
        }

        return (int)(sum * 10_000 / (questions.Sum(question => question.Points) * scale));
    }

    /// <summary>As the LMS is told: 83.33, 80, 0.</summary>
    public static string Text(int hundredths) => (hundredths / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
