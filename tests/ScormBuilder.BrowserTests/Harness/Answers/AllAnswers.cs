namespace ScormBuilder.BrowserTests.Harness.Answers;

/// <summary>The types of questions that learners of these tests can answer.</summary>
public static class AllAnswers
{
    private static readonly IAnswers[] All =
    [
        new ChoiceAnswers(), new HotspotAnswers(), new BlankAnswers("fill-in"), new BlankAnswers("numeric"), new OrderingAnswers(), new PairAnswers("matching"), new PairAnswers("sorting"),
        new RatingAnswers(), new AttestationAnswers(), new ReflectionAnswers(), new ScenarioAnswers(),
    ];

    public static IAnswers Of(string type) => All.SingleOrDefault(one => one.Type == type) ?? throw new AssertionException($"Nobody here can answer a question of the type {type}.");
}
