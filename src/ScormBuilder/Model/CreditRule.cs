namespace ScormBuilder.Model;

/// <summary>How an answer that is partly right counts.</summary>
public enum CreditRule
{
    /// <summary>In proportion.</summary>
    Partial,

    /// <summary>Not at all.</summary>
    AllOrNothing,
}
