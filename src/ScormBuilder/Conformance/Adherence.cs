namespace ScormBuilder.Conformance;

/// <summary>How far a criterion is met, in the terms of OpenACR.</summary>
public enum Adherence
{
    /// <summary>Evidence shows that it is met, and nothing found speaks against it.</summary>
    Supports,

    /// <summary>Something found does not meet it.</summary>
    PartiallySupports,

    /// <summary>Serious faults stand on most of what was looked at.</summary>
    DoesNotSupport,

    /// <summary>The course has nothing that it is about.</summary>
    NotApplicable,

    /// <summary>Evidence does not show whether it is met.</summary>
    NotEvaluated,
}
