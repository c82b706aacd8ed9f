namespace ScormBuilder.Conformance;

/// <summary>The conditions of <see cref="CriterionBasis"/>: a sentence that is said of some courses.</summary>
internal static class Given
{
    /// <summary>Said of every course.</summary>
    public static Func<BuildFacts, string?> Always(string sentence) => _ => sentence;

    /// <summary>Said of a course that holds any of these.</summary>
    public static Func<BuildFacts, string?> Any(ContentKinds kinds, string sentence) => facts => facts.HasAny(kinds) ? sentence : null;

    /// <summary>Said of a course that holds none of these.</summary>
    public static Func<BuildFacts, string?> None(ContentKinds kinds, string sentence) => facts => facts.HasAny(kinds) ? null : sentence;
}
