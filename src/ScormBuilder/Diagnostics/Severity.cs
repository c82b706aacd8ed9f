namespace ScormBuilder.Diagnostics;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Worth mending; the package is written all the same.</summary>
    Warning,

    /// <summary>No package is written.</summary>
    Error,
}
