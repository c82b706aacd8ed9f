using System.Globalization;

namespace ScormBuilder.Conformance;

/// <summary>
/// Answers each criterion from what the build knows and what an audit of exactly this package has found. Silence is never an answer: a
/// criterion is supported only when everything that its basis names has spoken, and found nothing.
/// </summary>
/// <param name="facts">What the build knows.</param>
/// <param name="audit">The audit of this package, or null.</param>
internal sealed class Judgement(BuildFacts facts, AuditEvidence? audit)
{
    // So many findings are told in full for one criterion; the audit's report has them all.
    private const int Told = 3;

    /// <summary>Answers a criterion.</summary>
    public CriterionResult Of(WcagCriterion criterion)
    {
        var basis = CriterionBases.Of(criterion);
        var notes = new List<string>();
        var adherence = Judge(criterion, basis, notes);
        return new CriterionResult(criterion, adherence, string.Join(' ', notes));
    }

    private Adherence Judge(WcagCriterion criterion, CriterionBasis basis, List<string> notes)
    {
        var codes = facts.Checked.Where(code => CheckedCriteria.Of(code).Contains(criterion.Number)).ToList();
        var atBuild = facts.Findings.Where(finding => finding.Criteria.Contains(criterion.Number)).ToList();
        var inAudit = audit?.FindingsOf(criterion.Number).ToList() ?? [];
        var isFaulty = atBuild.Count + inAudit.Count > 0;
        if (!isFaulty && basis.NotApplicable(facts) is { } reason)
        {
            notes.Add(reason);
            return Adherence.NotApplicable;
        }

        var unmet = basis.Unmet(facts);
        notes.AddRange(unmet is null ? [] : [unmet]);
        TellBuild(codes, atBuild, notes);
        TellAudit(criterion.Number, basis, inAudit, notes);
        var isGuaranteed = TellGuarantee(basis, notes);
        string[] left = [.. new[] { basis.Left(facts) }.OfType<string>(), .. Undecided(criterion.Number)];
        if (left.Length > 0)
        {
            notes.Add($"For a person to judge: {string.Join("; ", left)}.");
        }

        if (isFaulty || unmet is not null)
        {
            return inAudit.Count > 0 && IsMostlySerious(inAudit) ? Adherence.DoesNotSupport : Adherence.PartiallySupports;
        }

        var isChecked = !basis.ByChecks || codes.Count > 0;
        var isAudited = basis.ByAudit.IsEmpty && !basis.InBrowser
            ? true
            : audit is { IsComplete: true } && basis.ByAudit.All(audit.ChecksOf(criterion.Number).Contains);
        var hasBasis = basis.Guarantee is not null || basis.ByChecks || !basis.ByAudit.IsEmpty;
        if (left.Length == 0 && hasBasis && isChecked && isAudited && isGuaranteed)
        {
            return Adherence.Supports;
        }

        if (!isChecked)
        {
            notes.Add("No check of the build has looked at it.");
        }

        return Adherence.NotEvaluated;
    }

    private static void TellBuild(List<string> codes, List<BuildFinding> findings, List<string> notes)
    {
        if (codes.Count > 0)
        {
            notes.Add($"Checked at build: {string.Join(", ", codes)}{(findings.Count > 0 ? "." : ": no findings.")}");
        }

        notes.AddRange(findings.Select(finding => finding.Reason is { } reason
            ? $"Waived by the author: {finding.Code} at {finding.Place}, because: {EndWithDot(reason)}"
            : $"Found at build: {finding.Code} at {finding.Place}."));
    }

    private void TellAudit(string criterion, CriterionBasis basis, List<AuditFinding> findings, List<string> notes)
    {
        var needsAudit = basis.InBrowser || !basis.ByAudit.IsEmpty;
        if (audit is null)
        {
            notes.AddRange(needsAudit ? ["Not audited in a browser."] : []);
            return;
        }

        var checks = audit.ChecksOf(criterion).ToList();
        if (findings.Count > 0)
        {
            notes.Add($"{Audit(audit)}: {Count(findings.Count, "finding")} ({Sentence(findings)}).");
        }
        else if (checks.Count > 0)
        {
            notes.Add($"{Audit(audit)}: no findings in {Count(audit.States, "state")} ({string.Join(", ", checks)}).");
        }
        else if (needsAudit)
        {
            notes.Add($"{Audit(audit)}: walked through {Count(audit.States, "state")}, with no check that looks at this criterion.");
        }

        if (needsAudit && !audit.IsComplete)
        {
            notes.Add("The audit did not reach everything.");
        }
    }

    private bool TellGuarantee(CriterionBasis basis, List<string> notes)
    {
        if (basis.Guarantee is null)
        {
            return true;
        }

        if (facts.HasAny(ContentKinds.OwnTheme))
        {
            notes.Add("What the built-in player guarantees was not shown for the templates or components used here.");
            return false;
        }

        var tests = string.Join(", ", basis.Tests.Select(test => Path.GetFileNameWithoutExtension(test)));
        notes.Add($"{(basis.InBrowser ? "The player, as tested in a browser" : "By construction, as tested")} ({tests}): {basis.Guarantee}");
        return true;
    }

    private IEnumerable<string> Undecided(string criterion) => audit is null ? [] : audit.UndecidedOf(criterion)
        .Select(one => $"what axe could not decide: {(one.Message.Length > 0 ? one.Message : one.Rule).TrimEnd('.')}")
        .Distinct(StringComparer.Ordinal);

    // "The majority of product functionality does not meet the criterion" (OpenACR, does-not-support).
    private bool IsMostlySerious(List<AuditFinding> findings)
    {
        var pages = findings.Where(finding => finding.IsSerious).Select(finding => finding.Page).Distinct(StringComparer.Ordinal).Count();
        return pages > 0 && pages * 2 > audit!.Pages.Length;
    }

    private static string Audit(AuditEvidence audit) => string.Create(
        CultureInfo.InvariantCulture,
        $"Audit of {audit.Date:yyyy-MM-dd}{Tools(audit)}, sha256 {audit.Sha256[..12]}…");

    private static string Tools(AuditEvidence audit)
    {
        var tools = string.Join(" in ", new[] { audit.Axe.Length > 0 ? $"axe {audit.Axe}" : "", audit.Browser }.Where(tool => tool.Length > 0));
        return tools.Length > 0 ? $" with {tools}" : "";
    }

    private static string Sentence(List<AuditFinding> findings)
    {
        var told = findings
            .Select(finding => $"{finding.Check} {finding.Rule}{(finding.Impact.Length > 0 ? $", {finding.Impact}" : "")}: {finding.Message.TrimEnd('.')}")
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return string.Join("; ", told.Take(Told)) + (told.Count > Told ? "; …" : "");
    }

    private static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");

    private static string EndWithDot(string text) => text.TrimEnd() is var trimmed && trimmed.EndsWith('.') ? trimmed : trimmed + ".";
}
