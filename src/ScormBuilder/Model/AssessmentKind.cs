namespace ScormBuilder.Model;

/// <summary>What a lesson that asks all its questions together is for.</summary>
public enum AssessmentKind
{
    /// <summary>Its score decides whether the course is passed.</summary>
    Final,

    /// <summary>It comes before the first lesson and shows afterwards what was gained. It is never scored.</summary>
    Pretest,
}
