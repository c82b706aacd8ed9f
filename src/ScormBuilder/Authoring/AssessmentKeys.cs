using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>assessment</c> in a lesson's front matter.</summary>
internal static class AssessmentKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("Makes the lesson the assessment of the course, whose questions count, or its pretest, whose questions do not.")
    {
        Restriction = ("kind", "pretest", ["shuffle"]),
    };

    public static ChoiceKey<AssessmentKind> Kind { get; } = Shape.Add(new ChoiceKey<AssessmentKind>(
        "kind", ("final", AssessmentKind.Final), ("pretest", AssessmentKind.Pretest))
    {
        Description = "What it is for: the assessment that is passed or not, or a pretest that comes first, is never scored, and shows at the end what was gained. A pretest takes no other key but shuffle.",
        Example = "final",
        Default = "final",
    });

    public static DecimalKey PassMark { get; } = Shape.Add(new DecimalKey("pass-mark")
    {
        Expected = "percent above 0 to 100, with at most two decimals",
        Description = "How much of the highest score passes, in percent. Required, except in a pretest.",
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

    /// <summary>Why a key of the assessment has no place in a pretest, in words.</summary>
    public static string WhyNotInPretest(Key key) =>
        key == PassMark ? "it is never scored, so nobody passes or fails it"
        : key == Attempts ? "it is asked once"
        : key == Draw ? "all its questions are asked, so that they can be compared with the assessment"
        : key == Feedback ? "it shows no right answers, because the course teaches them"
        : "it takes as long as it takes";
}
