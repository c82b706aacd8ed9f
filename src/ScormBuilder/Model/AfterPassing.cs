namespace ScormBuilder.Model;

/// <summary>Whether a lesson that opens once the assessment is passed, or without one all other lessons are done, has to be done.</summary>
public enum AfterPassing
{
    /// <summary>The final status waits for it, unless the assessment is failed for good.</summary>
    Required,

    /// <summary>Nothing waits for it.</summary>
    Optional,
}
