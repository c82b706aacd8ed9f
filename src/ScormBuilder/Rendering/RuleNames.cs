using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>The words that the authoring format has for rules; templates and the player know them by the same.</summary>
internal static class RuleNames
{
    public static string Of(CompletionRule rule) => rule switch
    {
        CompletionRule.AllLessons => "all-lessons",
        CompletionRule.Assessment => "assessment",
        CompletionRule.AllLessonsAndAssessment => "all-lessons-and-assessment",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(NavigationRule rule) => rule switch
    {
        NavigationRule.Free => "free",
        NavigationRule.Sequential => "sequential",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(ExitRule rule) => rule switch
    {
        ExitRule.Suspend => "suspend",
        ExitRule.Normal => "normal",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(FeedbackRule rule) => rule switch
    {
        FeedbackRule.AfterSubmit => "after-submit",
        FeedbackRule.AfterPass => "after-pass",
        FeedbackRule.Never => "never",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(AfterPassing rule) => rule switch
    {
        AfterPassing.Required => "required",
        AfterPassing.Optional => "optional",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Of(CreditRule rule) => rule switch
    {
        CreditRule.Partial => "partial",
        CreditRule.AllOrNothing => "all-or-nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
