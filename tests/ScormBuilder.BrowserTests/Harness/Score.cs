namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The format's scoring rule, in whole numbers: hundredths of a percent, rounded down.</summary>
public static class Score
{
    public static int Of(IReadOnlyCollection<QuestionText> questions, IReadOnlyDictionary<string, string[]> answers)
    {
        long sum = 0, scale = questions.Aggregate(1L, (scale, question) => scale * question.Credit(answers[question.Id]).Denominator);
        foreach (var question in questions)
        {
            var (numerator, denominator) = question.Credit(answers[question.Id]);
            sum += question.Points * numerator * (scale / denominator);
        }

        return (int)(sum * 10_000 / (questions.Sum(question => question.Points) * scale));
    }

    /// <summary>As the LMS is told: 83.33, 80, 0.</summary>
    public static string Text(int hundredths) => (hundredths / 100m).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
