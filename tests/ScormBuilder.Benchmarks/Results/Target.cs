namespace ScormBuilder.Benchmarks.Results;

/// <summary>Something promised of the figures of one run, and what came of it.</summary>
/// <param name="Promise">The promise, in words.</param>
/// <param name="Value">What was measured; null when it was not, in this run.</param>
/// <param name="Limit">What it may be at most, or has to be at least.</param>
/// <param name="IsAtMost">Whether the limit is the most that it may be.</param>
internal sealed record Target(string Promise, double? Value, double Limit, bool IsAtMost = true)
{
    public bool IsMissed => Value is { } value && (IsAtMost ? value > Limit : value < Limit);
}
