using ScormBuilder.Audit.Browser;

namespace ScormBuilder.Audit.Findings;

/// <summary>What was found, each fault of a place on a page once, however many states and views it is in.</summary>
internal sealed class FindingList
{
    private const int Most = 1000;

    private readonly Dictionary<(string Check, string Rule, string Page, string Target, string Message), Finding> found = [];

    /// <summary>In the order in which they were found.</summary>
    public List<Finding> All { get; } = [];

    /// <summary>How many more there were than are kept.</summary>
    public int Omitted { get; private set; }

    /// <summary>Adds a finding.</summary>
    /// <returns>The finding, if it is new; null when it was known or there are too many.</returns>
    public Finding? Add(Finding finding, View view)
    {
        var key = (finding.Check, finding.Rule, finding.Page, finding.Target, finding.Target.Length > 0 ? "" : finding.Message);
        var isNew = !found.TryGetValue(key, out var known);
        if (isNew && All.Count >= Most)
        {
            Omitted++;
            return null;
        }

        if (isNew)
        {
            known = finding;
            found.Add(key, finding);
            All.Add(finding);
        }

        known!.Views.Add(view);
        if (!known.States.Contains(finding.State))
        {
            known.States.Add(finding.State);
        }

        return isNew ? finding : null;
    }
}
