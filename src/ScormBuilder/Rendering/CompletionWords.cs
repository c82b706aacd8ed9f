using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>What completes a course, in words, from the rules that the player follows.</summary>
internal static class CompletionWords
{
    /// <summary>What has to be done, in order.</summary>
    public static IEnumerable<string> Of(Course course, Words words)
    {
        if (course.Completion != CompletionRule.Assessment)
        {
            yield return words["complete_lessons"];
        }

        if (course.AssessmentLesson is { } assessment)
        {
            yield return words["complete_assessment", ("lesson", assessment.Title)];
        }

        foreach (var lesson in course.Lessons.Where(lesson => lesson.AfterPassing == AfterPassing.Required))
        {
            yield return words["complete_after", ("lesson", lesson.Title)];
        }

        if (course.MinimumTime is { } time)
        {
            yield return words["complete_time", ("time", SpokenTime.Say(time, words))];
        }
    }
}
