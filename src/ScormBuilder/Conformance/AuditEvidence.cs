using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>What an audit in a browser says of one package: <c>name.audit.json</c> beside it.</summary>
public sealed record AuditEvidence
{
    /// <summary>SHA-256 of the package that was audited, in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The day of the audit (UTC).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of axe-core; empty when it is not stated.</summary>
    public string Axe { get; init; } = "";

    /// <summary>The browser with its version; empty when it is not stated.</summary>
    public string Browser { get; init; } = "";

    /// <summary>Whether all pages and states were reached.</summary>
    public bool IsComplete { get; init; }

    /// <summary>What was not reached, in words.</summary>
    public ImmutableArray<string> Gaps { get; init; } = [];

    /// <summary>Identities of the pages that were looked at.</summary>
    public ImmutableArray<string> Pages { get; init; } = [];

    /// <summary>In how many states they were looked at, all together.</summary>
    public int States { get; init; }

    /// <summary>The checks that ran.</summary>
    public ImmutableArray<AuditCheck> Checks { get; init; } = [];

    /// <summary>What they found.</summary>
    public ImmutableArray<AuditFinding> Findings { get; init; } = [];

    /// <summary>What its checks have met and could not decide, so that a person has to look.</summary>
    public ImmutableArray<AuditFinding> Undecided { get; init; } = [];

    /// <summary>Reads the audit beside a package.</summary>
    /// <param name="path">The JSON file.</param>
    /// <param name="note">Why there is no evidence although there is a file, in a sentence; otherwise null.</param>
    /// <returns>The evidence; null when there is no file, or when it is none that can be read.</returns>
    public static AuditEvidence? Read(string path, out string? note) => AuditFile.Read(path, out note);

    /// <summary>The names of the checks that have looked at a criterion.</summary>
    public IEnumerable<string> ChecksOf(string criterion) => Checks.Where(check => check.Criteria.Contains(criterion)).Select(check => check.Id);

    /// <summary>What was found against a criterion.</summary>
    public IEnumerable<AuditFinding> FindingsOf(string criterion) => Findings.Where(finding => finding.Criteria.Contains(criterion));

    /// <summary>What could not be decided about a criterion.</summary>
    public IEnumerable<AuditFinding> UndecidedOf(string criterion) => Undecided.Where(finding => finding.Criteria.Contains(criterion));
}
