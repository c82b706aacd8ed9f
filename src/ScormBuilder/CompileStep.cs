namespace ScormBuilder;

/// <summary>The steps from a module's folder to its packages, in order.</summary>
public enum CompileStep
{
    /// <summary>The folder becomes a course.</summary>
    Read,

    /// <summary>The course is checked.</summary>
    Check,

    /// <summary>The course becomes pages.</summary>
    Render,

    /// <summary>The pages become packages.</summary>
    Package,
}
