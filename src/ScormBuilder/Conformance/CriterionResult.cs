namespace ScormBuilder.Conformance;

/// <summary>The answer to one criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Adherence">How far it is met.</param>
/// <param name="Notes">What that rests on, in sentences.</param>
public sealed record CriterionResult(WcagCriterion Criterion, Adherence Adherence, string Notes);
