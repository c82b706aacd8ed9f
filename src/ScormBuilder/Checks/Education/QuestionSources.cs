using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Education;

/// <summary>
/// The rationale of every scored question, or the feedback on its answers, points to the lesson or the reference that it comes from: a link to a
/// lesson that teaches, or a footnote.
/// </summary>
internal sealed class QuestionSources : Duty
{
    /// <inheritdoc/>
    protected override void Check(Course course, Model.Education education, CheckContext context)
    {
        var lessons = course.TeachingLessons().Select(lesson => lesson.Id).ToHashSet();

        // Without a rationale, which is an error too, there is nothing yet that could point.
        foreach (var question in course.ScoredQuestions(context).Where(question => QuestionRationales.Has(question) && !Explanations(question).AllInlines().Any(IsSource)))
        {
            context.Diagnostics.Report(EducationCodes.QuestionWithoutSource, question.Remarks.Why[0].Location, question.Id);
        }

        bool IsSource(Inline inline) => inline is FootnoteReference || (inline is Link { Target: LinkTarget.ToLesson { LessonId: var lesson } } && lessons.Contains(lesson));
    }

    private static IEnumerable<Block> Explanations(Question question) =>
    [
        .. question.Remarks.Why,
        .. question.Remarks.Correct,
        .. question.Remarks.Incorrect,
        .. question.Children.DescendantsAndSelf().OfType<AnswerItem>().SelectMany(item => item.Feedback),
    ];
}
