using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>accessibility</c> in <c>module.yaml</c>.</summary>
internal static partial class AccessibilityKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("What learners are told on the page about the accessibility of the course.");

    public static TextKey Contact { get; } = Shape.Add(new TextKey("contact")
    {
        Description = "Whom learners ask when something is in their way.",
        Example = "access@example.org",
        Pattern = Address(),
        Expected = "a mail address, an address that begins with https:// or tel:, or words",
    });

    public static TextKey Limits { get; } = Shape.Add(new TextKey("limits")
    {
        Description = "What does not work for everybody, in words. The reasons of waivers are added.",
        Example = "The second film has no descriptions.",
        Pattern = TextKey.NotBlank,
        Expected = "words that learners read",
    });

    // Another scheme, or an @ in something that is no address, would stand on the page as text that nobody can use.
    [GeneratedRegex(
        "^\\s*([Hh][Tt][Tt][Pp][Ss]://[^\\s/]+\\.\\S+|[Tt][Ee][Ll]:\\+?[0-9-]+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|(?!\\s|[A-Za-z]+:\\S)[^@]+)\\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
