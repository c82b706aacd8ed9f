using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys of a lesson's front matter.</summary>
internal static class LessonKeys
{
    /// <summary>The front matter. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("The settings at the head of a lesson of a ScormBuilder module, between two lines of three hyphens.");

    public static IdentityKey Id { get; } = Shape.Add(new IdentityKey("id")
    {
        Description = "The identity of the lesson, which progress is stored under. Without this key it is the file's name without number and ending.",
        Example = "first-lesson",
        IsBesidePages = true,
    });

    public static TextKey Title { get; } = Shape.Add(SharedKeys.Title("The title of the lesson: the heading of its page, and its line in the list of lessons.", "Heroin and the brain"));

    public static ListKey Objectives { get; } = Shape.Add(new ListKey("objectives")
    {
        Description = "Which objectives the lesson is about, by the identities in module.yaml.",
        Example = "[dopamine]",
    });

    public static MapKey Assessment { get; } = Shape.Add(new MapKey("assessment", AssessmentKeys.Shape)
    {
        Description = AssessmentKeys.Shape.Description,
        Example = "{pass-mark: 80}",
    });

    public static ChoiceKey<AfterPassing?> AfterPassing { get; } = Shape.Add(new ChoiceKey<AfterPassing?>(
        "after-passing", ("required", Model.AfterPassing.Required), ("optional", Model.AfterPassing.Optional))
    {
        Description = "Makes the lesson one that opens once the assessment is passed, or without an assessment once all other lessons are done: an evaluation, an attestation. "
            + "The course is complete only when required ones are done.",
        Example = "required",
    });

    public static NamesKey<string?> Waive { get; } = Shape.Add(SharedKeys.Waive("in this lesson"));
}
