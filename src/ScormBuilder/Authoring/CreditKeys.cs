using ScormBuilder.Authoring.Yaml;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>credit</c> in <c>education</c>.</summary>
internal static class CreditKeys
{
    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new("The credit that is given for the course.");

    public static DecimalKey Hours { get; } = Shape.Add(new DecimalKey("hours")
    {
        Description = "How many hours of credit there are. The dossier computes what the text and the questions are good for.",
        Example = "1.5",
        IsRequired = true,
        Maximum = 1000,
        Expected = "hours above 0 to 1000, with at most two decimals",
    });

    public static TextKey Body { get; } = Shape.Add(new TextKey("body")
    {
        Description = "Who accredits the course.",
        Example = "Name of the accrediting body",
        IsRequired = true,
    });

    public static TextKey Provider { get; } = Shape.Add(new TextKey("provider")
    {
        Description = "Who offers the course for credit.",
        Example = "Name of the provider",
        IsRequired = true,
    });

    public static TextKey Number { get; } = Shape.Add(new TextKey("number")
    {
        Description = "The number of the provider or of the approval, as the body writes it.",
        Example = "\"0000-0000\"",
        IsRequired = true,
    });

    public static TextKey Statement { get; } = Shape.Add(new TextKey("statement")
    {
        Description = "The approval statement, word for word. It stands before the first lesson and on the certificate until the course expires.",
        Example = "Approved for 1.5 contact hours.",
        IsRequired = true,
    });

    public static TextKey Format { get; } = Shape.Add(new TextKey("format")
    {
        Description = "The format of the course, as the certificate says it. Without this key: self-paced online course.",
        Example = "Self-paced online course",
        Pattern = TextKey.NotBlank,
        Expected = "the format in words",
    });
}
