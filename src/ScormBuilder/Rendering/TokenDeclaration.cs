using System.Collections.Immutable;

namespace ScormBuilder.Rendering;

/// <summary>A property that a style sheet gives a value to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, without <c>!important</c>.</param>
/// <param name="IsImportant">Whether it goes before what is not.</param>
/// <param name="Offset">Where it begins in the file.</param>
/// <param name="Selectors">For what the rule is.</param>
/// <param name="Conditions">The at-rules around it.</param>
internal sealed record TokenDeclaration(
    string Name, string Value, bool IsImportant, int Offset, string Selectors, ImmutableArray<string> Conditions)
{
    /// <summary>How strongly it holds, or null when it does not.</summary>
    public (bool IsImportant, int Specificity)? WeightIn(SchemeChoice choice) =>
        Conditions.All(condition => MediaQuery.Holds(condition, choice)) && RootSelector.Specificity(Selectors, choice) is { } specificity
            ? (IsImportant, specificity)
            : null;
}
