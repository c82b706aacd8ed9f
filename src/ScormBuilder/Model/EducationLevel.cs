namespace ScormBuilder.Model;

/// <summary>How much of its subject continuing education takes for known.</summary>
public enum EducationLevel
{
    /// <summary>For people new to the subject.</summary>
    Introductory,

    /// <summary>For people who work with it.</summary>
    Intermediate,

    /// <summary>For people who know it well.</summary>
    Advanced,
}
