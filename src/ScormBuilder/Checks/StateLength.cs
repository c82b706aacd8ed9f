using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Checks;

/// <summary>Whatever a learner does, the state fits into what the target stores (SCORM 1.2 RTE 3.4.4: <c>cmi.suspend_data</c>, 4,096 characters).</summary>
internal sealed class StateLength : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var budget = StateBudget.OfLongest(course, context.Components);
        foreach (var (target, limit) in context.StateLimits.Where(target => budget.Longest > target.Value))
        {
            context.Diagnostics.Report(
                NotationCodes.StateTooLong,
                course.Location,
                budget.Longest.ToString("N0", CultureInfo.InvariantCulture),
                limit.ToString("N0", CultureInfo.InvariantCulture),
                target,
                budget.Describe());
        }
    }
}
