using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>Why and for whom there is a course, what credit is given for it, and who asks for it.</summary>
internal static class PlanningSections
{
    public static IEnumerable<Piece> Of(DossierSource source)
    {
        if (source.Course.Education is { } education)
        {
            yield return PlanningOf(education, source);
            yield return CreditOf(education.Credit, source);
        }

        if (source.Course.Training is { } training)
        {
            yield return new Piece.Section("training", source.Say("training"),
            [
                new Piece.Facts(
                [
                    .. source.AuthorFact("policy", training.Policy),
                    .. source.AuthorFact("owner", training.Owner),
                    source.Fact("valid_for", [DossierSource.Plain(source.Period(training.ValidFor))]),
                ]),
            ]);
        }
    }

    private static Piece.Section PlanningOf(Education education, DossierSource source) => new("planning", source.Say("planning"),
    [
        new Piece.Facts(
        [
            .. source.AuthorFact("need", education.Need),
            .. source.AuthorFact("audience", education.Audience),
            source.Fact("level", [source.Say($"level_{education.Level.ToString().ToLowerInvariant()}")]),
            source.Fact("prerequisites", [education.Prerequisites.Length > 0 ? source.AuthorLine(education.Prerequisites) : source.Say("none")]),
            source.Fact("release", [DossierSource.Plain(DossierWords.Day(education.Release))]),
            source.Fact("review_by", [DossierSource.Plain(DossierWords.Day(education.ReviewBy))]),
            source.Fact("expires", [DossierSource.Plain(DossierWords.Day(education.Expires))]),
            source.Fact("references_max_age", [DossierSource.Plain(source.Period(education.ReferencesMaxAge))]),
            .. source.AuthorFact("contact", education.Contact),
            .. source.AuthorFact("grievance", education.Grievance),
            .. source.AuthorFact("accommodation", education.Accommodation),
        ]),
    ]);

    private static Piece.Section CreditOf(Credit credit, DossierSource source) => new("credit", source.Say("credit"),
    [
        new Piece.Facts(
        [
            source.Fact("hours_declared", [DossierSource.Plain(source.Words.Number(credit.Hours))]),
            .. source.AuthorFact("body", credit.Body),
            .. source.AuthorFact("provider", credit.Provider),
            .. source.AuthorFact("number", credit.Number),
            source.Fact("format", [FormatOf(credit, source)]),
            .. source.AuthorFact("statement", credit.Statement),
        ]),
    ]);

    /// <summary>The format of the course, in the author's words or in ours.</summary>
    public static System.Collections.Immutable.ImmutableArray<Run> FormatOf(Credit credit, DossierSource source) =>
        credit.Format.Length > 0 ? source.AuthorLine(credit.Format) : source.Say("self_paced");
}
