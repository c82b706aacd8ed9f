using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>Principle 4: robust.</summary>
internal static class RobustBases
{
    private const string Snapshots = "tests/ScormBuilder.BrowserTests/AriaSnapshots/AriaSnapshotTests.cs";

    /// <summary>Its criteria.</summary>
    public static ImmutableArray<CriterionBasis> All { get; } =
    [
        new("4.1.2")
        {
            ByAudit = ["axe"],
            Guarantee = "Every control and its states are given to assistive technology.",
            Tests = [Snapshots],
            InBrowser = true,
        },
        new("4.1.3")
        {
            Guarantee = "Messages stand in one polite live region; results get the focus.",
            Tests = [Snapshots, "tests/ScormBuilder.BrowserTests/FocusTests.cs"],
            InBrowser = true,
        },
    ];
}
