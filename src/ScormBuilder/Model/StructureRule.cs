namespace ScormBuilder.Model;

/// <summary>Into how many parts a course is cut that an LMS launches and tracks by themselves (SCOs; SCORM 1.2 CAM 2.1.2).</summary>
public enum StructureRule
{
    /// <summary>One for the whole course.</summary>
    SingleSco,

    /// <summary>One for each lesson, the assessment included.</summary>
    ScoPerLesson,
}
