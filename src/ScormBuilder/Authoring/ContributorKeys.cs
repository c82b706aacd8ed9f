using System.Collections.Immutable;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys of each entry below <c>planners</c>, <c>authors</c> and <c>reviewers</c> in <c>education</c>.</summary>
internal static class ContributorKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("Somebody who had a part in the course.");

    public static TextKey Name { get; } = Shape.Add(new TextKey("name")
    {
        Description = "The name.",
        Example = "A. Example",
        IsRequired = true,
    });

    public static TextKey Credentials { get; } = Shape.Add(new TextKey("credentials")
    {
        Description = "Degrees, licences and office.",
        Example = "RN, charge nurse",
        IsRequired = true,
    });

    public static WordOrKey<ImmutableArray<(string Text, SourceLocation Location)>> Disclosures { get; } = Shape.Add(
        SharedKeys.NoneOrList(
            "disclosures", "Relationships that could sway the person, financial ones first: each in words, or none.", "none, or a list such as [Speaker for Example Pharma]", isRequired: true));

    public static TextKey Mitigation { get; } = Shape.Add(new TextKey("mitigation")
    {
        Description = "How a conflict of interests was mitigated. Asked for where relationships are disclosed.",
        Example = "The text was reviewed by somebody without relationships.",
        Pattern = TextKey.NotBlank,
        Expected = "how the conflict was mitigated, in words",
    });
}
