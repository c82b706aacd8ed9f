namespace ScormBuilder.Components;

/// <summary>How a scenario ends.</summary>
public enum ScenarioOutcome
{
    /// <summary>Badly.</summary>
    Poor,

    /// <summary>Neither well nor badly.</summary>
    Mixed,

    /// <summary>Well.</summary>
    Good,
}
