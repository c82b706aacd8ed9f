namespace ScormBuilder.Fleet;

/// <summary>What became of a module in a build.</summary>
public enum ModuleVerdict
{
    /// <summary>Its packages were written.</summary>
    Built,

    /// <summary>Nothing that goes into its packages has changed since they were written, and they are still there.</summary>
    Unchanged,

    /// <summary>It has errors; older packages are as they were.</summary>
    Failed,

    /// <summary>The machine failed, or this program.</summary>
    MachineFailed,
}
