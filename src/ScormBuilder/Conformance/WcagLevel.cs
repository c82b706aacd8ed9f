namespace ScormBuilder.Conformance;

/// <summary>A level of WCAG.</summary>
public enum WcagLevel
{
    /// <summary>What nobody can do without.</summary>
    A,

    /// <summary>What laws and policies ask for, together with level A.</summary>
    AA,

    /// <summary>What goes further.</summary>
    AAA,
}
