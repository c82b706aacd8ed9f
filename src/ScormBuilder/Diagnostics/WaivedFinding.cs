using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>A finding that may stand, because its author says so.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Waiver">The author's word, with the reason.</param>
public sealed record WaivedFinding(Diagnostic Finding, Waiver Waiver)
{
    /// <summary>A line like that of the finding, with the reason in place of the remedy: <c>path(line,column): waived SB0000: what is wrong. Reason: …</c></summary>
    public override string ToString() =>
        $"{Finding.Location}: waived {Finding.Descriptor.Code}: {Finding.Problem} Reason: {Waiver.Reason.ReplaceLineEndings(" ").Trim()}";
}
