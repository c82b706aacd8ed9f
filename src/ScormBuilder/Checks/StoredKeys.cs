using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>No two identities share the short key under which progress is stored; with 350 questions that happens once in 270 modules.</summary>
internal sealed class StoredKeys : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        Check(course.Lessons.Select(lesson => (lesson.Id, lesson.Location)), context);
        Check(course.Questions.Select(question => (question.Id, question.Location)), context);
        Check(course.Objectives.Select(objective => (objective.Id, objective.Location)), context);
    }

    private static void Check(IEnumerable<(string Id, SourceLocation Location)> identities, CheckContext context)
    {
        foreach (var twins in identities.DistinctBy(identity => identity.Id).GroupBy(identity => ProgressKey.Of(identity.Id)).Where(group => group.Count() > 1))
        {
            var (first, second) = (twins.First(), twins.ElementAt(1));
            context.Diagnostics.Report(NotationCodes.KeyCollision, second.Location, first.Id, second.Id);
        }
    }
}
