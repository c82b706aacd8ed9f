using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>
/// A rule for the questions of an assessment or pretest together: a habit of their author that no single question shows. A habit is reported when
/// at least half of the questions show it and chance alone would bring it about less often than <see cref="Rarely"/>; so a small bank is left alone,
/// even where many options make chance small.
/// </summary>
internal abstract class BankCheck : ICheck
{
    /// <summary>One test in a hundred.</summary>
    protected const double Rarely = 0.01;

    /// <summary>The questions that it takes at least.</summary>
    protected const int Fewest = 5;

    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons.Where(lesson => lesson.Assessment is not null))
        {
            Check(lesson, lesson.Assessment!, [.. course.ItemsOf(lesson).Where(item => item.Key is not null)], context.Diagnostics);
        }
    }

    /// <summary>Reports a habit.</summary>
    /// <param name="lesson">The lesson that is the assessment or pretest.</param>
    /// <param name="assessment">Its settings.</param>
    /// <param name="bank">Its questions that ask for exactly one option.</param>
    /// <param name="diagnostics">Where findings go.</param>
    protected abstract void Check(Lesson lesson, Assessment assessment, ImmutableArray<ChoiceItem> bank, DiagnosticBag diagnostics);

    /// <summary>How likely it is that at least so many of some independent events happen.</summary>
    /// <param name="count">How many.</param>
    /// <param name="probabilities">How likely each of them is.</param>
    protected static double AtLeast(int count, IEnumerable<double> probabilities)
    {
        // likely[n]: of the events so far exactly n have happened.
        List<double> likely = [1];
        foreach (var probability in probabilities)
        {
            likely.Add(0);
            for (var happened = likely.Count - 1; happened >= 0; happened--)
            {
                likely[happened] = (likely[happened] * (1 - probability)) + (happened > 0 ? likely[happened - 1] * probability : 0);
            }
        }

        return likely.Skip(count).Sum();
    }
}
