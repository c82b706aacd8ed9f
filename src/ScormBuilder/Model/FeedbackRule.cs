namespace ScormBuilder.Model;

/// <summary>When an assessment shows which answers were right.</summary>
public enum FeedbackRule
{
    /// <summary>After each submission.</summary>
    AfterSubmit,

    /// <summary>Once it is passed, or no attempt is left.</summary>
    AfterPass,

    /// <summary>Never.</summary>
    Never,
}
