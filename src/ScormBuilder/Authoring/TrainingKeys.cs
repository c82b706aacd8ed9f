using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>training</c> in <c>module.yaml</c>.</summary>
internal static class TrainingKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("Makes the course training of staff that an employer asks for: it gets a page before its first lesson, and a certificate.");

    public static TextKey Policy { get; } = Shape.Add(new TextKey("policy")
    {
        Description = "The policy that asks for the training, with its section.",
        Example = "Fire safety rules, section 4",
        IsRequired = true,
    });

    public static PeriodKey ValidFor { get; } = Shape.Add(new PeriodKey("valid-for")
    {
        Description = "How long the training counts: after that it is to be taken again.",
        Example = "1 year",
        IsRequired = true,
    });

    public static TextKey Owner { get; } = Shape.Add(new TextKey("owner")
    {
        Description = "Who answers for the training in the organisation.",
        Example = "Facility management",
        IsRequired = true,
    });
}
