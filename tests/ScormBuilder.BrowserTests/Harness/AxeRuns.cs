namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What axe has found in all the states and appearances that a test went through: each finding once, with where it was.</summary>
public sealed class AxeRuns
{
    private readonly Dictionary<string, List<string>> _findings = [];

    /// <summary>How often axe ran.</summary>
    public int Count { get; private set; }

    /// <summary>The names of the states that were looked at.</summary>
    public List<string> States { get; } = [];

    /// <summary>Looks at a state, and leaves the page as a desktop shows it.</summary>
    public async Task LookAsync(IPage page, string state, IEnumerable<Appearance> appearances)
    {
        States.Add(state);
        foreach (var appearance in appearances)
        {
            await appearance.ApplyAsync(page);
            Count++;
            foreach (var finding in await Accessibility.FindingsAsync(page))
            {
                _findings.TryAdd(finding, []);
                _findings[finding].Add($"{state}, {appearance}");
            }
        }

        await Appearance.All[0].ApplyAsync(page);
    }

    public void AssertNone() => Assert.That(_findings.Select(finding => $"{finding.Key}\n    in {string.Join("; ", finding.Value)}"), Is.Empty);
}
