using ScormBuilder.Dossier.Document;

namespace ScormBuilder.Dossier.Sections;

/// <summary>What the certificate will say, marked as a sample.</summary>
internal static class CertificateSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var (course, words) = (source.Course, source.Words);
        var credit = course.Education?.Credit;
        Fact[] facts =
        [
            source.Fact("certificate_name", [source.Say("certificate_name_sample")]),
            source.Fact("certificate_title", [source.AuthorLine(course.Title)]),
            source.Fact("certificate_day", [source.Say("certificate_day_sample")]),
            .. credit is null ? Array.Empty<Fact>() :
            [
                source.Fact("certificate_hours", [DossierSource.Plain(words.Number(credit.Hours))]),
                source.Fact("format", [PlanningSections.FormatOf(credit, source)]),
                .. source.AuthorFact("provider", credit.Provider),
                .. source.AuthorFact("body", credit.Body),
                .. source.AuthorFact("number", credit.Number),
                .. source.AuthorFact("statement", credit.Statement),
            ],
            .. course.Training is { } training
                ? [.. source.AuthorFact("policy", training.Policy), source.Fact("certificate_until", [source.Say("certificate_until_sample", ("period", source.Period(training.ValidFor)))])]
                : Array.Empty<Fact>(),
            source.Fact("version", [DossierSource.Plain(course.Version)]),
            source.Fact("source_hash", [[new Run(source.SourceHash) { IsCode = true }]]),
        ];
        return new("certificate", source.Say("certificate"),
        [
            new Piece.Paragraph(source.Say("sample"), IsNotice: true),
            new Piece.Paragraph(source.Say("certificate_text")),
            new Piece.Facts([.. facts]),
            new Piece.Paragraph(source.Say("certificate_proof")),
        ]);
    }
}
