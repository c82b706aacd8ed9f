using System.Globalization;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Where an assessment draws its questions, every attempt has as many and the same maximum, and every question may be asked.</summary>
internal sealed class DrawRules : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var known = course.Objectives.Select(objective => objective.Id).ToHashSet();
        foreach (var lesson in course.Lessons.Where(lesson => lesson.Assessment is { Draw.IsEmpty: false }))
        {
            foreach (var pool in lesson.Assessment!.Draw)
            {
                if (pool.Objective is { } objective && !known.Contains(objective))
                {
                    context.Diagnostics.Report(NotationCodes.UnknownObjective, pool.Location, objective, NearestName.Remedy(objective, known));
                }
                else
                {
                    CheckPool(pool, [.. pool.QuestionsOf(lesson)], context.Diagnostics);
                }
            }

            // A misspelt objective, reported already, says nothing of the questions that it was to draw.
            if (lesson.Assessment.Draw.All(pool => pool.Objective is null || known.Contains(pool.Objective)))
            {
                CheckReach(lesson, known, context.Diagnostics);
            }
        }
    }

    private static void CheckPool(DrawPool pool, List<Question> questions, DiagnosticBag diagnostics)
    {
        if (pool.Count > questions.Count)
        {
            diagnostics.Report(
                NotationCodes.DrawTooMany,
                pool.Location,
                pool.Count.ToString(CultureInfo.InvariantCulture),
                pool.Objective is { } objective ? $"of the objective '{objective}'" : "of this assessment",
                questions.Count.ToString(CultureInfo.InvariantCulture));
        }

        // What most of them are worth is taken for what is meant.
        var usual = questions.GroupBy(question => question.Settings.Points).MaxBy(group => group.Count())?.First();
        foreach (var odd in questions.Where(question => question.Settings.Points != usual!.Settings.Points))
        {
            diagnostics.Report(
                NotationCodes.DrawUnequalPoints, odd.Location, odd.Id, PointsOf(odd), usual!.Id, usual.Location.ToString(), PointsOf(usual));
        }
    }

    private static void CheckReach(Lesson lesson, HashSet<string> known, DiagnosticBag diagnostics)
    {
        var pools = lesson.Assessment!.Draw;
        foreach (var question in lesson.Questions)
        {
            var objective = question.Settings.Objective;
            if ((objective is null || known.Contains(objective)) && !pools.Any(pool => pool.Objective is null || pool.Objective == objective))
            {
                diagnostics.Report(
                    NotationCodes.DrawNever,
                    question.Location,
                    question.Id,
                    string.Join(", ", pools.Select(pool => $"'{pool.Objective}'")),
                    objective is null ? "none" : $"'{objective}'");
            }
        }
    }

    private static string PointsOf(Question question) => question.Settings.Points.ToString("0.####", CultureInfo.InvariantCulture);
}
