using ScormBuilder.Checks.Items;

namespace ScormBuilder.Checks;

/// <summary>The checks that come with the compiler.</summary>
public static class BuiltIn
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ICheck> Checks { get; } =
    [
        new AboutOptions(),
        new Acronyms(),
        new AlternativeText(),
        new ArticleCue(),
        new AssessmentRules(),
        new Captions(),
        new DrawRules(),
        new Echo(),
        new HeadingLevels(),
        new KeyPlaces(),
        new LessonLinks(),
        new LinkText(),
        new LongestKey(),
        new LongestKeys(),
        new MediaAlternatives(),
        new NegativeStem(),
        new Objectives(),
        new Overlaps(),
        new PretestRules(),
        new QuestionIdentities(),
        new ReadingLevel(),
        new ScoLinks(),
        new SensoryWording(),
        new SentenceLength(),
        new StateLength(),
        new StoredKeys(),
        new TableHeaders(),
        new ThemeContrast(),
        new Tone(),
    ];
}
