using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>A finding as a report keeps it: in words, so that it can be told where the module is not.</summary>
/// <param name="Code">Its code.</param>
/// <param name="IsError">Whether it is an error, not a warning.</param>
/// <param name="Location">Where it is.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Remedy">How to mend it.</param>
/// <param name="Reason">Why it may stand, or null when it may not.</param>
public sealed record ReportedFinding(string Code, bool IsError, SourceLocation Location, string Problem, string Remedy, string? Reason)
{
    /// <summary>A finding that may not stand.</summary>
    public static ReportedFinding Of(Diagnostic finding) =>
        new(finding.Descriptor.Code, finding.IsError, finding.Location, finding.Problem, finding.Remedy, null);

    /// <summary>A finding that may stand.</summary>
    public static ReportedFinding Of(WaivedFinding waived) => Of(waived.Finding) with { Reason = waived.Waiver.Reason };

    /// <summary>The line that compilers print.</summary>
    public override string ToString() => Reason is null
        ? $"{Location}: {(IsError ? "error" : "warning")} {Code}: {Problem} {Remedy}"
        : $"{Location}: waived {Code}: {Problem} Reason: {Reason.ReplaceLineEndings(" ").Trim()}";
}
