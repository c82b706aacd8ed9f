using ScormBuilder.Checks.Education;
using ScormBuilder.Checks.Items;

namespace ScormBuilder.Checks;

/// <summary>The checks that come with the compiler.</summary>
public static class BuiltIn
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ICheck> Checks { get; } =
    [
        new Acronyms(),
        new AlternativeText(),
        new AssessmentRules(),
        new Captions(),
        new ClosingRules(),
        new DrawRules(),
        new HeadingLevels(),
        new LessonLinks(),
        new LinkText(),
        new MediaAlternatives(),
        new Objectives(),
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

        // How questions are written.
        new AboutOptions(),
        new ArticleCue(),
        new Echo(),
        new KeyPlaces(),
        new LongestKey(),
        new LongestKeys(),
        new NegativeStem(),
        new Overlaps(),
        new Tone(),

        // What a course for credit owes.
        new OneSco(),
        new Mitigations(),
        new DateOrder(),
        new Expiry(),
        new BehaviouralObjectives(),
        new TaughtObjectives(),
        new AssessedObjectives(),
        new DrawnObjectives(),
        new QuestionObjectives(),
        new QuestionRationales(),
        new QuestionSources(),
        new ReferenceAddresses(),
        new ReferenceAges(),
        new UnusedReferences(),
        new EvaluatedObjectives(),
    ];
}
