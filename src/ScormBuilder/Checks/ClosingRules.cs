using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>What comes after passing stands last and asks for no right answers; it and a minimum time need a course of one SCO.</summary>
internal sealed class ClosingRules : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var isSingle = course.Structure == StructureRule.SingleSco;
        if (!isSingle && course.MinimumTime is not null)
        {
            context.Diagnostics.Report(ClosingCodes.NeedsSingleSco, course.MinimumTimeLocation ?? course.Location, "minimum-time");
        }

        var scored = context.Components.OfType<QuestionComponent>().Where(component => component.IsScored).Select(component => component.Name).ToHashSet();
        foreach (var (index, lesson) in course.Lessons.Index().Where(pair => pair.Item.AfterPassing is not null))
        {
            var location = lesson.AfterPassingLocation ?? lesson.Location;
            if (!isSingle)
            {
                context.Diagnostics.Report(ClosingCodes.NeedsSingleSco, location, "after-passing");
            }

            if (lesson.Assessment is not null)
            {
                context.Diagnostics.Report(ClosingCodes.Assessment, location);
            }
            else if (course.Lessons.Skip(index + 1).FirstOrDefault(other => other.AfterPassing is null) is { } behind)
            {
                context.Diagnostics.Report(ClosingCodes.NotLast, location, behind.Title);
            }
            else if (course.Lessons.All(other => other.AfterPassing is not null))
            {
                context.Diagnostics.Report(ClosingCodes.NothingBefore, location);
            }

            foreach (var question in lesson.Questions.Where(question => lesson.Assessment is null && scored.Contains(question.Component)))
            {
                context.Diagnostics.Report(ClosingCodes.ScoredQuestion, question.Location, question.Component);
            }
        }
    }
}
