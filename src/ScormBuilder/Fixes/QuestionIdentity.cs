using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fixes;

/// <summary>Gives a question without identity one that is made of what it asks. No learner can have answered it: it could not be built.</summary>
internal sealed class QuestionIdentity : IFix
{
    // Longer ones are hard to read; identities have 60 characters at most, and a number may have to follow.
    private const int UsualLength = 40, MostLength = 56;

    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } = [NotationCodes.QuestionNeedsIdentity];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        // A question that could not be read has other findings, which come first.
        if (context.Course?.Questions.FirstOrDefault(question => question.Location == finding.Location) is not { } question)
        {
            return null;
        }

        var text = context.File.LineFrom(finding.Location);
        var line = FenceLine.Read(new SourceText("", text), 0);
        if (line.Attributes is { } braces && (braces.IsMalformed || braces.Parts.Any(part => part.Key is "#" or "id")))
        {
            return null;
        }

        var id = Unused(Words(question) ?? Fallback(question, context.Course), context);
        var start = context.File.Offset(finding.Location);
        var edit = line.Attributes is null
            ? new TextEdit(start + text.TrimEnd().Length, 0, $" {{#{id}}}")
            : new TextEdit(start + line.AttributesOffset + 1, 0, $"#{id} ");
        context.Given.Add(id);
        return new Fix($"The question now has the identity '{id}'.", [edit]);
    }

    private static string? Words(Question question)
    {
        var stem = question.Stem.OfType<Paragraph>().FirstOrDefault()?.Content.PlainText() ?? "";
        var slug = Identity.Slug(stem, '-', MostLength).TrimStart([.. "-0123456789"]);
        if (slug.Length > UsualLength && slug.LastIndexOf('-', UsualLength) is > 0 and var end)
        {
            slug = slug[..end];
        }

        return Identity.IsValid(slug) ? slug : null;
    }

    private static string Fallback(Question question, Course course)
    {
        var lesson = course.Lessons.First(lesson => lesson.Questions.Contains(question)).Id;
        return $"{lesson[..Math.Min(lesson.Length, MostLength - question.Component.Length - 1)]}-{question.Component}";
    }

    private static string Unused(string id, FixContext context)
    {
        var taken = context.Course!.Questions.Select(question => question.Id).Concat(context.Given).ToHashSet(StringComparer.Ordinal);
        var keys = taken.Select(ProgressKey.Of).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? id : $"{id}-{number}")
            .First(candidate => !taken.Contains(candidate) && !Identity.IsTaken(candidate) && !keys.Contains(ProgressKey.Of(candidate)));
    }
}
