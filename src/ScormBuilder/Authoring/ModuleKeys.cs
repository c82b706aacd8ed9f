using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys of <c>module.yaml</c>.</summary>
internal static partial class ModuleKeys
{
    /// <summary>The file. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("What a course is and how it behaves: module.yaml of a ScormBuilder module.");

    public static IdentityKey Id { get; } = Shape.Add(new IdentityKey("id")
    {
        Description = "The identity of the course. Progress is stored under it: never change it after publishing.",
        Example = "opioid-basics",
        IsRequired = true,
    });

    public static TextKey Title { get; } = Shape.Add(SharedKeys.Title("The title of the course, as learners and the LMS show it.", "Opioids and the brain"));

    public static LanguageKey Language { get; } = Shape.Add(new LanguageKey("language", "en")
    {
        Description = "The language of the course, as a BCP 47 tag. The words of the player come in it too, where there are any.",
        Example = "en",
        IsRequired = true,
    });

    public static TextKey Version { get; } = Shape.Add(new TextKey("version")
    {
        Description = "The version of the course, by semantic versioning: a new major version means that its record is to be begun anew.",
        Example = "1.0.0",
        IsRequired = true,
        Pattern = SemanticVersion(),
        Expected = "a semantic version such as 1.0.0",
    });

    public static TextKey Description { get; } = Shape.Add(new TextKey("description")
    {
        Description = "One paragraph for the catalogue: what it is about, and for whom.",
        Example = "How heroin acts in the brain, for staff in addiction treatment.",
    });

    public static ListKey Keywords { get; } = Shape.Add(new ListKey("keywords")
    {
        Description = "Words under which the course is found.",
        Example = "[opioids, addiction]",
    });

    public static ListKey Authors { get; } = Shape.Add(new ListKey("authors")
    {
        Description = "Who wrote the course: people or teams.",
        Example = "[Addiction Medicine Team]",
    });

    public static TextKey License { get; } = Shape.Add(new TextKey("license")
    {
        Description = "The licence under which the course may be used.",
        Example = "CC-BY-4.0",
    });

    public static TextKey Duration { get; } = Shape.Add(new TextKey("duration")
    {
        Description = "The typical time that it takes to learn it.",
        Example = "1 h 30 min",
        Pattern = DurationText.Pattern,
        Expected = "a duration such as PT45M or 1 h 30 min",
    });

    public static ChoiceKey<Audience> Audience { get; } = Shape.Add(new ChoiceKey<Audience>(
        "audience", ("general", Model.Audience.General), ("secondary", Model.Audience.Secondary), ("higher", Model.Audience.Higher))
    {
        Description = "How much its texts may ask of readers: general (9 years of school), secondary (12) or higher (16). Lessons that are much harder to read get a warning.",
        Example = "secondary",
        Default = "general",
    });

    public static NamesKey<string?> Objectives { get; } = Shape.Add(new NamesKey<string?>("objectives", new TextKey("")
    {
        Description = "What a learner can do afterwards, in words.",
        Example = "What a learner can do afterwards",
        IsRequired = true,
    })
    {
        Description = "What learners can do afterwards, each under an identity that lessons and questions name. The LMS gets a score for each.",
        Example = "{dopamine: Explain how heroin produces euphoria}",
        AreIdentities = true,
    });

    public static ChoiceKey<CompletionRule?> Completion { get; } = Shape.Add(new ChoiceKey<CompletionRule?>(
        "completion",
        ("all-lessons", CompletionRule.AllLessons),
        ("assessment", CompletionRule.Assessment),
        ("all-lessons-and-assessment", CompletionRule.AllLessonsAndAssessment))
    {
        Description = "What completes the course: all lessons, the assessment, or both. Without this key: both when there is an assessment, else all lessons.",
        Example = "all-lessons",
    });

    public static ChoiceKey<StructureRule> Structure { get; } = Shape.Add(new ChoiceKey<StructureRule>(
        "structure", ("single-sco", StructureRule.SingleSco), ("sco-per-lesson", StructureRule.ScoPerLesson))
    {
        Description = "Whether the LMS gets the course as one part with all lessons, or each lesson as a part of its own that it lists and tracks.",
        Example = "single-sco",
        Default = "single-sco",
    });

    public static ChoiceKey<NavigationRule> Navigation { get; } = Shape.Add(new ChoiceKey<NavigationRule>(
        "navigation", ("free", NavigationRule.Free), ("sequential", NavigationRule.Sequential))
    {
        Description = "Whether lessons can be taken in any order, or each only after those before it.",
        Example = "sequential",
        Default = "free",
    });

    public static TextKey MinimumTime { get; } = Shape.Add(new TextKey("minimum-time")
    {
        Description = "How long learners have to spend with the course before it is complete. They see the time that counts, and can pause it. Only where a rule asks for it: it makes nobody read.",
        Example = "45 min",
        Pattern = DurationText.Pattern,
        Accepts = text => DurationText.TryParse(text, out var time) && time >= TimeSpan.FromMinutes(1) && time <= TimeSpan.FromDays(1),
        Expected = "a duration from 1 min to 24 h, such as 45 min",
    });

    public static ChoiceKey<ExitRule> ExitWhenFinished { get; } = Shape.Add(new ChoiceKey<ExitRule>(
        "exit-when-finished", ("suspend", ExitRule.Suspend), ("normal", ExitRule.Normal))
    {
        Description = "What the LMS is told when a learner leaves the finished course: suspend keeps its state, so that it can be read again; normal ends the attempt.",
        Example = "normal",
        Default = "suspend",
    });

    public static MapKey Theme { get; } = Shape.Add(new MapKey("theme", ThemeKeys.Shape)
    {
        Description = ThemeKeys.Shape.Description,
        Example = "{accent: \"#0b5fa5\"}",
    });

    public static MapKey Accessibility { get; } = Shape.Add(new MapKey("accessibility", AccessibilityKeys.Shape)
    {
        Description = AccessibilityKeys.Shape.Description,
        Example = "{contact: access@example.org}",
    });

    public static MapKey Education { get; } = Shape.Add(new MapKey("education", EducationKeys.Shape)
    {
        Description = EducationKeys.Shape.Description,
        Example = "{need: …}",
    });

    public static MapKey Training { get; } = Shape.Add(new MapKey("training", TrainingKeys.Shape)
    {
        Description = TrainingKeys.Shape.Description,
        Example = "{policy: Fire safety rules, valid-for: 1 year, owner: Facility management}",
    });

    public static FlagKey AllowHtml { get; } = Shape.Add(new FlagKey("allow-html")
    {
        Description = "Whether lessons may have HTML in them: an allow-list of elements, without script, frames, handlers and style.",
        Example = "true",
    });

    public static NamesKey<string?> Waive { get; } = Shape.Add(SharedKeys.Waive("in the whole course"));

    [GeneratedRegex(
        "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z.-]+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();
}
