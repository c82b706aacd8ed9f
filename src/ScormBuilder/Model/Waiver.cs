namespace ScormBuilder.Model;

/// <summary>The author's word that a finding may stand, and why.</summary>
/// <param name="Code">Code of the finding, SB3xxx or SB4xxx.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Location">Where it is said.</param>
/// <param name="Scope">File or folder whose findings it covers, as diagnostics name it: a lesson's file, or the module's folder.</param>
/// <param name="FirstLine">First line of the block that it covers, from 1, or null when it covers the whole scope.</param>
/// <param name="LastLine">Last line of that block, or null.</param>
public sealed record Waiver(string Code, string Reason, SourceLocation Location, string Scope, int? FirstLine, int? LastLine)
{
    /// <summary>Whether what may stand is a limit of accessibility, and not one in the writing of questions.</summary>
    public bool IsOfAccessibility => Code.StartsWith("SB3", StringComparison.Ordinal);
}
