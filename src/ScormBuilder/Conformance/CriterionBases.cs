using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>The one table of what each answer rests on, principle by principle; README.md in this folder is written from it.</summary>
internal static class CriterionBases
{
    private static readonly FrozenDictionary<string, CriterionBasis> ByNumber =
        new[] { PerceivableBases.All, OperableBases.All, UnderstandableBases.All, RobustBases.All }
            .SelectMany(bases => bases)
            .ToFrozenDictionary(basis => basis.Number, StringComparer.Ordinal);

    /// <summary>The basis of each criterion, in the order of the criteria.</summary>
    public static ImmutableArray<CriterionBasis> All { get; } = [.. Wcag.Criteria.Select(criterion => ByNumber[criterion.Number])];

    /// <summary>The basis of a criterion.</summary>
    public static CriterionBasis Of(WcagCriterion criterion) => ByNumber[criterion.Number];
}
