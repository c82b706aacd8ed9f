using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>accessibility</c> in <c>module.yaml</c>.</summary>
internal static class AccessibilityKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("What learners are told on the page about the accessibility of the course.");

    public static TextKey Contact { get; } = Shape.Add(SharedKeys.Contact("Whom learners ask when something is in their way.", isRequired: false));

    public static TextKey Limits { get; } = Shape.Add(new TextKey("limits")
    {
        Description = "What does not work for everybody, in words. The reasons of waivers are added.",
        Example = "The second film has no descriptions.",
        Pattern = TextKey.NotBlank,
        Expected = "words that learners read",
    });
}
