using ScormBuilder.Dossier.Document;

namespace ScormBuilder.Dossier.Sections;

/// <summary>Which course it is, in which version.</summary>
internal static class CourseSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var course = source.Course;
        Fact[] facts =
        [
            new(source.Say("certificate_title"), [source.AuthorLine(course.Title)]),
            source.Fact("course_facts_id", [[new Run(course.Id) { IsCode = true }]]),
            source.Fact("version", [DossierSource.Plain(course.Version)]),
            source.Fact("source_hash", [[new Run(source.SourceHash) { IsCode = true }]]),
            .. source.AsOf is { } day ? [source.Fact("as_of", [DossierSource.Plain(DossierWords.Day(day))])] : Array.Empty<Fact>(),
            .. source.AuthorFact("description", course.Description),
            .. source.AuthorFact("keywords", string.Join(", ", course.Keywords)),
            source.Fact("language", [DossierSource.Plain(course.Language)]),
            .. source.AuthorFact("authors_as_published", string.Join(", ", course.Authors)),
            .. source.AuthorFact("licence", course.License),
            .. course.Duration is { } duration ? [source.Fact("declared_duration", [source.Say("minutes_of", ("number", source.Words.Number(HoursSheet.MinutesOf(duration))))])] : Array.Empty<Fact>(),
        ];
        return new("course", source.Say("course"),
        [
            new Piece.Facts([.. facts]),
            new Piece.Paragraph(source.Say("source_hash_note", ("tool", source.Tool))),
        ]);
    }
}
