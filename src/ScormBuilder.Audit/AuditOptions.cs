namespace ScormBuilder.Audit;

/// <summary>What is audited, and how.</summary>
/// <param name="Package">The zip file.</param>
/// <param name="Output">The folder that the reports go into; null for the one that the package is in.</param>
/// <param name="Browser">The browser's executable; null for an installed one.</param>
/// <param name="Sandbox">Whether the browser's sandbox is on.</param>
internal sealed record AuditOptions(string Package, string? Output = null, string? Browser = null, bool Sandbox = true)
{
    /// <summary>How long a page may take to answer before it is given up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);
}
