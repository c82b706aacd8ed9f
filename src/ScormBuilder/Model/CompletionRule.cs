namespace ScormBuilder.Model;

/// <summary>When a course is complete.</summary>
public enum CompletionRule
{
    /// <summary>When every lesson is done; an assessment is done when it was submitted.</summary>
    AllLessons,

    /// <summary>When the assessment is passed, whatever was read.</summary>
    Assessment,

    /// <summary>When every lesson is done and the assessment is passed.</summary>
    AllLessonsAndAssessment,
}
