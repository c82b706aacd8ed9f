using System.Globalization;

namespace ScormBuilder.Audit.Findings;

/// <summary>Success criteria by their numbers: 1.4.3 before 1.4.10.</summary>
internal sealed class CriterionOrder : IComparer<string>
{
    /// <summary>The one there is.</summary>
    public static CriterionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => Key(x!).CompareTo(Key(y!));

    private static int Key(string criterion) =>
        criterion.Split('.').Aggregate(0, (key, part) => (key * 100) + int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture));
}
