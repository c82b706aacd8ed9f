using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>
/// What the answer to one criterion rests on. It is met when everything named here holds: a guarantee of the player (shown by its tests), the
/// build's checks, the checks of an audit of exactly this package; and when nothing is left that only a person can judge.
/// </summary>
/// <param name="Number">The criterion.</param>
internal sealed record CriterionBasis(string Number)
{
    /// <summary>Why a course with these contents has nothing that the criterion is about; null when it has.</summary>
    public Func<BuildFacts, string?> NotApplicable { get; init; } = _ => null;

    /// <summary>In what way a course with these contents does not meet it, whatever else holds; null when nothing speaks against it.</summary>
    public Func<BuildFacts, string?> Unmet { get; init; } = _ => null;

    /// <summary>What is the same in every package, because the compiler writes it and not the author; null when the answer does not rest on it.</summary>
    public string? Guarantee { get; init; }

    /// <summary>Tests of this repository that show the guarantee.</summary>
    public ImmutableArray<string> Tests { get; init; } = [];

    /// <summary>
    /// Whether only a browser can show what is guaranteed. The tests then show it for the player, and an audit must have walked through this
    /// package in a browser besides.
    /// </summary>
    public bool InBrowser { get; init; }

    /// <summary>Whether checks of the build must have looked at it. They are named by what their messages say.</summary>
    public bool ByChecks { get; init; }

    /// <summary>The checks of an audit that must have looked at it.</summary>
    public ImmutableArray<string> ByAudit { get; init; } = [];

    /// <summary>What is left for a person to judge in a course with these contents; null when evidence decides.</summary>
    public Func<BuildFacts, string?> Left { get; init; } = _ => null;
}
