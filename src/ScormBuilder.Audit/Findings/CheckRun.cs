namespace ScormBuilder.Audit.Findings;

/// <summary>A check that ran.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Criteria">The success criteria that it says something about; of axe, those of the rules that applied to something.</param>
internal sealed record CheckRun(string Id, IReadOnlyList<string> Criteria);
