using System.Collections.Immutable;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads what <c>module.yaml</c> says below <c>education</c> and <c>training</c>, by <see cref="EducationKeys"/> and <see cref="TrainingKeys"/>.</summary>
internal static class EducationSettings
{
    private const string None = "none";

    /// <summary>Continuing education.</summary>
    public static Education Read(YamlMap map)
    {
        var credit = map.Read(EducationKeys.Credit);
        return new Education
        {
            Location = map.Location,
            Places = PlacesOf(map, EducationKeys.Shape, "").Concat(credit is null ? [] : PlacesOf(credit, CreditKeys.Shape, "credit.")).ToImmutableDictionary(),
            Need = Words(map, EducationKeys.Need),
            Audience = Words(map, EducationKeys.Audience),
            Level = map.Read(EducationKeys.Level),
            Prerequisites = Words(map, EducationKeys.Prerequisites) is not None and var needed ? needed : "",
            Credit = credit is null ? new Credit(0, "", "", "", "", "") : ReadCredit(credit),
            Release = map.Read(EducationKeys.Release),
            ReviewBy = map.Read(EducationKeys.ReviewBy),
            Expires = map.Read(EducationKeys.Expires),
            Planners = People(map, EducationKeys.Planners),
            Authors = People(map, EducationKeys.Authors),
            Reviewers = People(map, EducationKeys.Reviewers),
            CommercialSupport = [.. map.Read(EducationKeys.CommercialSupport).Select(supporter => supporter.Text.Trim())],
            RegulatoryStatus = [.. map.Read(EducationKeys.RegulatoryStatus).Select(product => StatusOf(product.Name, product.Value))],
            Contact = Words(map, EducationKeys.Contact),
            Grievance = Words(map, EducationKeys.Grievance),
            Accommodation = Words(map, EducationKeys.Accommodation),
            ReferencesMaxAge = map.Read(EducationKeys.ReferencesMaxAge),
            Difficulty = map.Read(EducationKeys.Difficulty) ?? 3,
        };
    }

    /// <summary>Training of staff.</summary>
    public static Training ReadTraining(YamlMap map) =>
        new(map.Location, Words(map, TrainingKeys.Policy), map.Read(TrainingKeys.ValidFor), Words(map, TrainingKeys.Owner));

    private static Credit ReadCredit(YamlMap map) => new(
        map.Read(CreditKeys.Hours) ?? 0,
        Words(map, CreditKeys.Body),
        Words(map, CreditKeys.Provider),
        Words(map, CreditKeys.Number),
        Words(map, CreditKeys.Statement),
        Words(map, CreditKeys.Format));

    private static ImmutableArray<Contributor> People(YamlMap map, MapListKey key) =>
    [
        .. map.Read(key).Select(person => new Contributor(
            person.Location,
            Words(person, ContributorKeys.Name),
            Words(person, ContributorKeys.Credentials),
            [.. person.Read(ContributorKeys.Disclosures).Select(relationship => relationship.Text.Trim())],
            Words(person, ContributorKeys.Mitigation))
        {
            IsMitigationStated = person.Has(ContributorKeys.Mitigation),
        }),
    ];

    private static ProductStatus StatusOf(string product, string? status) =>
        new(product.Length > 0 ? product : null, status?.Trim() is EducationKeys.CheckLocally or "" ? null : status?.Trim());

    private static string Words(YamlMap map, TextKey key) => map.Read(key)?.Trim() ?? "";

    private static IEnumerable<KeyValuePair<string, SourceLocation>> PlacesOf(YamlMap map, Shape shape, string prefix) =>
        shape.Keys.Select(key => KeyValuePair.Create(prefix + key.Name, map.LocationOf(key)));
}
