namespace ScormBuilder.Conformance;

/// <summary>The terms of OpenACR.</summary>
internal static class AdherenceTerms
{
    /// <summary>The identifier in a report: <c>partially-supports</c>.</summary>
    public static string Id(this Adherence adherence) => adherence switch
    {
        Adherence.Supports => "supports",
        Adherence.PartiallySupports => "partially-supports",
        Adherence.DoesNotSupport => "does-not-support",
        Adherence.NotApplicable => "not-applicable",
        _ => "not-evaluated",
    };

    /// <summary>The words for people: <c>Partially supports</c>.</summary>
    public static string Label(this Adherence adherence)
    {
        var words = adherence.Id().Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
