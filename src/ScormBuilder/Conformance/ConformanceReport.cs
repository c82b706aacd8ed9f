using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Conformance;

/// <summary>
/// The accessibility conformance report of one package: criterion by criterion, from what the build has checked and from an audit of exactly
/// this package. It stands beside the package as <c>name.acr.yaml</c> (OpenACR) and <c>name.acr.html</c>, never inside.
/// </summary>
public sealed class ConformanceReport
{
    private ConformanceReport(BuildFacts facts, AuditEvidence? audit, string? auditNote)
    {
        Facts = facts;
        Audit = audit?.Sha256 == facts.Sha256 ? audit : null;
        AuditNote = audit is not null && Audit is null
            ? $"An audit of another build was found (sha256 {audit.Sha256[..12]}…) and not used."
            : auditNote;
        var judgement = new Judgement(facts, Audit);
        Results = [.. Wcag.Criteria.Select(judgement.Of)];
    }

    /// <summary>The answers, in the order of the criteria.</summary>
    public ImmutableArray<CriterionResult> Results { get; }

    /// <summary>The audit that counts, or null.</summary>
    public AuditEvidence? Audit { get; }

    /// <summary>Why an audit that is there does not count, in a sentence; otherwise null.</summary>
    public string? AuditNote { get; }

    /// <summary>What the build knows.</summary>
    internal BuildFacts Facts { get; }

    /// <summary>Last day on which anything in it changed.</summary>
    internal DateOnly LastModified => Audit is { } audit && audit.Date > Facts.Date ? audit.Date : Facts.Date;

    /// <summary>Where the report for people stands.</summary>
    public static string HtmlPath(string packagePath) => Beside(packagePath, ".acr.html");

    /// <summary>Where the report for programs stands.</summary>
    public static string YamlPath(string packagePath) => Beside(packagePath, ".acr.yaml");

    /// <summary>Where an audit stands.</summary>
    public static string AuditPath(string packagePath) => Beside(packagePath, ".audit.json");

    /// <summary>
    /// Brings the report beside a package up to date with the audit beside it. A package without a report, such as one of another tool, and a
    /// report of another build are left alone.
    /// </summary>
    /// <param name="packagePath">The package.</param>
    /// <returns>Whether there is a report of this package, which is now up to date.</returns>
    /// <exception cref="IOException">Something cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read or written.</exception>
    public static bool Refresh(string packagePath)
    {
        packagePath = Path.GetFullPath(packagePath);
        if (!File.Exists(packagePath) || !File.Exists(YamlPath(packagePath)) || OpenAcr.ReadFacts(File.ReadAllText(YamlPath(packagePath))) is not { } facts)
        {
            return false;
        }

        using (var package = File.OpenRead(packagePath))
        {
            if (Hash(package) != facts.Sha256)
            {
                return false;
            }
        }

        Of(facts, packagePath).Replace(packagePath);
        return true;
    }

    /// <summary>Puts the report of a package right that was not built again: an audit may have come or gone, and the report itself may be lost or changed.</summary>
    /// <param name="facts">What the build knew that made the package.</param>
    /// <param name="packagePath">The full path of the package.</param>
    internal static void Restore(BuildFacts facts, string packagePath)
    {
        var report = Of(facts, packagePath);
        if (!report.Texts(packagePath).All(file => File.Exists(file.Path) && File.ReadAllText(file.Path) == file.Text))
        {
            report.Replace(packagePath);
        }
    }

    /// <summary>The report of a build, with the audit that lies beside the package.</summary>
    internal static ConformanceReport Of(BuildFacts facts, string packagePath) =>
        new(facts, AuditEvidence.Read(AuditPath(packagePath), out var note), note);

    /// <summary>The report of a build with an audit, which counts if it is of the same package.</summary>
    internal static ConformanceReport Of(BuildFacts facts, AuditEvidence? audit) => new(facts, audit, null);

    /// <summary>SHA-256 of a package, in lower case.</summary>
    internal static string Hash(Stream package)
    {
        package.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(package));
    }

    /// <summary>Writes both files beside their places; they take them when they are committed.</summary>
    /// <param name="packagePath">The full path of the package.</param>
    internal List<ReplacementFile> Begin(string packagePath)
    {
        var drafts = new List<ReplacementFile>();
        try
        {
            foreach (var (path, text) in Texts(packagePath))
            {
                drafts.Add(new ReplacementFile(path));
                drafts[^1].Content.Write(Encoding.UTF8.GetBytes(text));
            }

            return drafts;
        }
        catch
        {
            drafts.ForEach(draft => draft.Dispose());
            throw;
        }
    }

    /// <summary>How many criteria of some levels have an answer.</summary>
    internal int Count(Adherence adherence, params ReadOnlySpan<WcagLevel> levels)
    {
        var count = 0;
        foreach (var result in Results)
        {
            count += result.Adherence == adherence && levels.Contains(result.Criterion.Level) ? 1 : 0;
        }

        return count;
    }

    private (string Path, string Text)[] Texts(string packagePath) =>
        [(YamlPath(packagePath), OpenAcr.Write(this)), (HtmlPath(packagePath), ReportPage.Write(this))];

    private void Replace(string packagePath)
    {
        var drafts = Begin(packagePath);
        try
        {
            drafts.ForEach(draft => draft.Commit(toDisk: false));
        }
        finally
        {
            drafts.ForEach(draft => draft.Dispose());
        }
    }

    private static string Beside(string packagePath, string ending) =>
        (packagePath.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? packagePath[..^".zip".Length] : packagePath) + ending;
}
