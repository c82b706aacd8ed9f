using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier.Sections;

/// <summary>Who had a part in a course, what could sway them, who paid, and what is taught of drugs and devices.</summary>
internal static class PeopleSection
{
    private static readonly string[] Columns = ["person", "part", "credentials", "relationships", "mitigation"];

    public static Piece.Section Of(Education education, DossierSource source) => new("people", source.Say("people"),
    [
        new Piece.Table(
            source.Say("people_table"),
            [.. Columns.Select(column => source.Say(column))],
            [.. education.Contributors.Select(person => RowOf(person, education, source))]),
        new Piece.Facts(
        [
            source.Fact("commercial_support", LinesOf(education.CommercialSupport, source)),
            source.Fact("regulatory_status", education.RegulatoryStatus.IsEmpty ? [source.Say("no_products")] : [.. education.RegulatoryStatus.Select(status => StatusOf(status, source))]),
        ]),
    ]);

    private static ImmutableArray<Cell> RowOf(Contributor person, Education education, DossierSource source)
    {
        var parts = new[] { ("planner", education.Planners), ("author", education.Authors), ("reviewer", education.Reviewers) }
            .Where(part => part.Item2.Any(one => one.Location == person.Location)).Select(part => source.Words[part.Item1]);
        return
        [
            source.AuthorLine(person.Name),
            DossierSource.Plain(string.Join(", ", parts)),
            source.AuthorLine(person.Credentials),
            new Cell(LinesOf(person.Relationships, source)),
            person.Mitigation.Length > 0 ? source.AuthorLine(person.Mitigation) : new Cell([]),
        ];
    }

    private static ImmutableArray<ImmutableArray<Run>> LinesOf(ImmutableArray<string> texts, DossierSource source) =>
        texts.IsEmpty ? [source.Say("none")] : [.. texts.Select(source.AuthorLine)];

    private static ImmutableArray<Run> StatusOf(ProductStatus status, DossierSource source) =>
    [
        status.Product is { } product ? source.Author(product) : source.Say("every_product")[0],
        new Run(": "),
        status.Status is { } words ? source.Author(words) : source.Say("check_locally")[0],
    ];
}
