using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Every question of the module has an identity of its own, and none that a page of the player has.</summary>
internal sealed class QuestionIdentities : ICheck
{
    public void Check(Course course, CheckContext context)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (var question in course.Questions.Where(question => question.Id.Length > 0))
        {
            if (Identity.IsTaken(question.Id))
            {
                context.Diagnostics.Report(ReadingCodes.TakenIdentity, question.Location, question.Id);
            }

            if (!first.TryAdd(question.Id, question.Location))
            {
                context.Diagnostics.Report(
                    ReadingCodes.DuplicateIdentity, question.Location, "question", question.Id, first[question.Id].ToString());
            }
        }
    }
}
