using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Lessons and questions name objectives that <c>module.yaml</c> declares.</summary>
internal sealed class Objectives : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var known = course.Objectives.Select(objective => objective.Id).ToHashSet();
        foreach (var lesson in course.Lessons)
        {
            foreach (var (objective, location) in lesson.Objectives.Zip(lesson.ObjectiveLocations))
            {
                Check(objective, location, known, context);
            }

            foreach (var question in lesson.Questions.Where(question => question.Settings.Objective is not null))
            {
                Check(question.Settings.Objective!, question.Location, known, context);
            }
        }
    }

    private static void Check(string objective, SourceLocation location, HashSet<string> known, CheckContext context)
    {
        if (!known.Contains(objective))
        {
            context.Diagnostics.Report(NotationCodes.UnknownObjective, location, objective, NearestName.Remedy(objective, known));
        }
    }
}
