using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>What a lesson is for.</summary>
internal static class LessonKinds
{
    /// <summary>Whether it teaches: no test, and nothing that comes after passing.</summary>
    public static bool IsForLearning(Lesson lesson) => lesson.Assessment is null && !IsAfterPassing(lesson);

    /// <summary>Whether it comes after passing.</summary>
    public static bool IsAfterPassing(Lesson lesson) => lesson.AfterPassing is not null;
}
