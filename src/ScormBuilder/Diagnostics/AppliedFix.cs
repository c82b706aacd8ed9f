using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>A finding that was mended.</summary>
/// <param name="Code">Code of the finding.</param>
/// <param name="Location">Where it was.</param>
/// <param name="What">What was done, as a sentence.</param>
public sealed record AppliedFix(string Code, SourceLocation Location, string What)
{
    /// <summary>A line like that of the finding: <c>path(line,column): fixed SB0000: What was done.</c></summary>
    public override string ToString() => $"{Location}: fixed {Code}: {What}";
}
