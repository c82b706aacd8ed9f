using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>assessment</c> in a lesson's front matter.</summary>
internal static class AssessmentKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("Makes the lesson the assessment of the course: its questions count.") { NotBuilt = ["kind"] };

    public static DecimalKey PassMark { get; } = Shape.Add(new DecimalKey("pass-mark")
    {
        Expected = "percent above 0 to 100, with at most two decimals",
        Description = "How much of the highest score passes, in percent.",
        Example = "80",
        IsRequired = true,
    });

    public static CountKey Attempts { get; } = Shape.Add(new CountKey("attempts")
    {
        Description = "How often it can be submitted, over all visits. Without this key as often as learners like. The best attempt counts.",
        Example = "3",
    });

    public static DrawKey Draw { get; } = Shape.Add(new DrawKey("draw")
    {
        Description = "How many of the questions an attempt asks, or how many for each objective. Without this key all of them.",
        Example = "10",
    });

    public static FlagKey Shuffle { get; } = Shape.Add(new FlagKey("shuffle")
    {
        Description = "Whether questions and options come in another order for each attempt.",
        Example = "true",
    });

    public static ChoiceKey<FeedbackRule> Feedback { get; } = Shape.Add(new ChoiceKey<FeedbackRule>(
        "feedback", ("after-submit", FeedbackRule.AfterSubmit), ("after-pass", FeedbackRule.AfterPass), ("never", FeedbackRule.Never))
    {
        Description = "When learners see which answers were right: after each submission, only once they have passed or used their last attempt, or never.",
        Example = "after-pass",
        Default = "after-submit",
    });

    public static TextKey TimeLimit { get; } = Shape.Add(new TextKey("time-limit")
    {
        Description = "How long an attempt may take. Learners can extend it, unless time-essential says why not.",
        Example = "30 min",
        Pattern = DurationText.Pattern,
        Accepts = text => DurationText.TryParse(text, out var limit) && limit >= TimeSpan.FromMinutes(1) && limit <= TimeSpan.FromDays(1),
        Expected = "a duration from 1 min to 24 h, such as 30 min",
    });

    public static TextKey TimeEssential { get; } = Shape.Add(new TextKey("time-essential")
    {
        Description = "Why time is part of what is tested. Learners read it before they start; the time can then not be extended.",
        Example = "Resuscitation has to begin within three minutes.",
        Pattern = TextKey.NotBlank,
        Expected = "why time is part of what is tested",
        Needs = TimeLimit,
    });
}
