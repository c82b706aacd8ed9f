using ScormBuilder.Diagnostics;

namespace ScormBuilder.Fixes;

/// <summary>Mends findings that can be mended in one way only. What an author has to decide, such as an alternative text, is never made up.</summary>
public interface IFix
{
    /// <summary>The kinds of findings that it may be able to mend.</summary>
    IReadOnlyList<DiagnosticDescriptor> Mends { get; }

    /// <summary>What would mend a finding, or null when that is not certain.</summary>
    /// <param name="finding">A finding of a kind that it mends.</param>
    /// <param name="context">The file in which the finding is, and what else may be looked at.</param>
    Fix? Propose(Diagnostic finding, FixContext context);
}
