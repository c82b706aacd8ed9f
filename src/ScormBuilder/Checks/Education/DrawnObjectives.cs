using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// Where attempts draw from all questions, every attempt asks about every objective, whatever chance does. A draw of k from n questions can leave
/// the m of an objective out exactly if k is at most n - m. A draw for each objective cannot: one that it does not name has questions that are
/// never asked, which is an error of its own (SB2206).
/// </summary>
internal sealed class DrawnObjectives : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        if (course.AssessmentLesson?.Assessment is not { Draw: [{ Objective: null } pool] })
        {
            return;
        }

        var questions = course.ScoredQuestions(context).ToList();
        var missed = course.EachObjective()
            .Select(objective => (objective.Id, Count: questions.Count(question => question.Settings.Objective == objective.Id)))
            .Where(objective => objective.Count > 0 && pool.Count <= questions.Count - objective.Count)
            .ToList();
        if (missed.Count > 0)
        {
            context.Diagnostics.Report(
                EducationCodes.DrawMissesObjectives,
                pool.Location,
                Write(pool.Count),
                Write(questions.Count),
                string.Join(", ", missed.Select(objective => $"'{objective.Id}' ({Write(objective.Count)})")),
                Write(questions.Count - missed.Min(objective => objective.Count) + 1),
                $"{{{string.Join(", ", course.EachObjective().Select(objective => $"{objective.Id}: 1"))}}}");
        }
    }

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
