using System.Globalization;

namespace ScormBuilder.Conformance;

/// <summary>What a report says as a whole.</summary>
internal static class ReportWords
{
    /// <summary>What nobody may conclude from it.</summary>
    public const string Disclaimer =
        "Computed from checks and tests, not signed by a person. It speaks of this file only, and promises nothing for another one.";

    /// <summary>What it is about, and what stands behind it.</summary>
    public static string Notes(ConformanceReport report)
    {
        var facts = report.Facts;
        var notes = new List<string>
        {
            $"Package {facts.Package}, sha256 {facts.Sha256}.",
            "'Not evaluated' is said wherever evidence does not decide, at levels A and AA too.",
        };
        notes.Add(report.Audit is { } audit ? Tell(audit) : "No audit of this package in a browser.");
        notes.AddRange(report.AuditNote is { } note ? [note] : []);
        var waived = facts.Findings.Count(finding => finding.Reason is not null);
        notes.AddRange(waived > 0 ? [$"Findings waived by the author, with a reason: {Number(waived)}."] : []);
        notes.AddRange(facts.Findings.Length > waived ? [$"Warnings of the build: {Number(facts.Findings.Length - waived)}."] : []);
        notes.AddRange(facts.HasAny(ContentKinds.KnownLimits) ? ["The author names known limits on the course's accessibility page."] : []);
        notes.AddRange(facts.HasAny(ContentKinds.Downloads) ? ["Files to download were not evaluated."] : []);
        notes.AddRange(facts.HasAny(ContentKinds.Html) ? ["The checks of the build do not look into HTML that the author has written."] : []);
        notes.AddRange(facts.HasAny(ContentKinds.OwnTheme) ? ["Built with templates or components of an author's own."] : []);
        return string.Join(' ', notes);
    }

    /// <summary>How it was found out.</summary>
    public static string Methods(ConformanceReport report) => string.Join(' ', new[]
    {
        $"Checks of the source at build by ScormBuilder {report.Facts.Compiler}; codes are explained in its list of diagnostics.",
        "The player, which is the same in every package, is tested in a browser with mouse, touch and keys, with axe, and against snapshots of what assistive technology is given.",
        report.Audit is { } audit ? Methods(audit) : "",
    }.Where(sentence => sentence.Length > 0));

    private static string Tell(AuditEvidence audit)
    {
        var reached = audit.IsComplete ? "" : $" Not reached: {(audit.Gaps.IsEmpty ? "not said" : string.Join("; ", audit.Gaps))}.";
        var bestPractice = audit.Findings.Count(finding => finding.Criteria.IsEmpty);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Audited on {audit.Date:yyyy-MM-dd}: pages {audit.Pages.Length}, states {audit.States}, findings {audit.Findings.Length}"
            + $"{(bestPractice > 0 ? $", of which {bestPractice} against best practice only" : "")}.{reached}");
    }

    private static string Methods(AuditEvidence audit) =>
        $"Audit of this package in {(audit.Browser.Length > 0 ? audit.Browser : "a browser")}"
        + $"{(audit.Axe.Length > 0 ? $" with axe {audit.Axe}" : "")}: {string.Join(", ", audit.Checks.Select(check => check.Id))}.";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
