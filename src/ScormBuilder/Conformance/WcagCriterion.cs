namespace ScormBuilder.Conformance;

/// <summary>A success criterion of WCAG 2.2.</summary>
/// <param name="Number">Its number, such as <c>1.4.10</c>.</param>
/// <param name="Name">Its name, in the words of the recommendation.</param>
/// <param name="Level">Its level.</param>
public sealed record WcagCriterion(string Number, string Name, WcagLevel Level)
{
    /// <summary>The name as addresses and catalogues have it: <c>captions-prerecorded</c>.</summary>
    public string Handle { get; } = string.Concat(Name
        .Where(character => char.IsAsciiLetter(character) || character is ' ' or '-')
        .Select(character => character == ' ' ? '-' : char.ToLowerInvariant(character)));

    /// <summary>Where it is explained.</summary>
    public string Address => $"https://www.w3.org/WAI/WCAG22/Understanding/{Handle}";
}
