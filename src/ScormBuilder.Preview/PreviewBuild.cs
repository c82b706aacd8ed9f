using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview;

/// <summary>What came of building a module for the preview, once.</summary>
/// <param name="Target">What it was built for.</param>
/// <param name="Language">The language in place of the module's own, or null.</param>
/// <param name="At">When it began, in local time.</param>
/// <param name="Took">How long it took.</param>
public sealed record PreviewBuild(Target Target, string? Language, DateTimeOffset At, TimeSpan Took)
{
    /// <summary>What was found.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>Why the module could not be read at all, in words; null when it could.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether there is something new to look at.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether something kept the course from being built.</summary>
    public bool HasErrors => Failure is not null || Findings.Any(finding => finding.IsError);

    /// <summary>The languages that the player has words in.</summary>
    internal ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>What is to be looked at: the outcome, or that of the last build without errors; null before there was one.</summary>
    internal Edition? Edition { get; init; }
}
