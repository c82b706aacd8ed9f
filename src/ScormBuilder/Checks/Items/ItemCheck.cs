using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>A rule for the writing of each question with options, scored or practice: what it finds lets the answer be guessed, or known and yet missed.</summary>
internal abstract class ItemCheck : ICheck
{
    private readonly PerLesson<string, ImmutableArray<Diagnostic>> found = new();

    public void Check(Course course, CheckContext context)
    {
        foreach (var lesson in course.Lessons)
        {
            context.Diagnostics.AddAll(found.Get(lesson, course.Language, (lesson, _) => Check(course.ItemsOf(lesson))));
        }
    }

    /// <summary>Reports where a question does not meet the rule.</summary>
    protected abstract void Check(ChoiceItem item, DiagnosticBag diagnostics);

    private ImmutableArray<Diagnostic> Check(ImmutableArray<ChoiceItem> items)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var item in items)
        {
            Check(item, diagnostics);
        }

        return diagnostics.ToSorted();
    }
}
