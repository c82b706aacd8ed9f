using System.Collections.Immutable;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The keys below <c>education</c> in <c>module.yaml</c>.</summary>
internal static class EducationKeys
{
    private const string ExpectedPeople = "a list of people, each with name, credentials and disclosures";
    private const string ExpectedStatus = "none, check-locally, or each product with its status, such as {Naltrexone implant: check-locally}";

    /// <summary>The mapping. The keys below put themselves into it.</summary>
    public static Shape Shape { get; } = new(
        "Makes the course continuing education for credit: what accreditors ask for is then asked for by the build, learners are told first what they have to know first, and there is a certificate.");

    public static TextKey Need { get; } = Words("need", "Why the course is needed: the gap between what is done in practice and what should be.", "Staff are asked about implants and cannot say when one may start.");

    public static TextKey Audience { get; } = Words("audience", "Whom the course is for, in words.", "Counsellors, nurses and support staff");

    public static ChoiceKey<EducationLevel> Level { get; } = Shape.Add(new ChoiceKey<EducationLevel>(
        "level", ("introductory", EducationLevel.Introductory), ("intermediate", EducationLevel.Intermediate), ("advanced", EducationLevel.Advanced))
    {
        Description = "How much of its subject it takes for known.",
        Example = "introductory",
        IsRequired = true,
    });

    public static TextKey Prerequisites { get; } = Words("prerequisites", "What learners must have or know before, in words; none when there is nothing.", "none");

    public static MapKey Credit { get; } = Shape.Add(new MapKey("credit", CreditKeys.Shape)
    {
        Description = CreditKeys.Shape.Description,
        Example = "{hours: 1.5, body: …, provider: …, number: …, statement: …}",
        IsRequired = true,
    });

    public static DateKey Release { get; } = Day("release", "The first day of the course.", "2026-11-01");

    public static DateKey ReviewBy { get; } = Day("review-by", "The day by which the course has to be reviewed. After it, it does not build.", "2027-11-01");

    public static DateKey Expires { get; } = Day("expires", "The last day on which credit is given. After it, the course does not build; where it is in use, it stays readable and the credit is withdrawn.", "2028-11-01");

    public static MapListKey Planners { get; } = People("planners", "Who planned the course.");

    public static MapListKey Authors { get; } = People("authors", "Who wrote the course.");

    public static MapListKey Reviewers { get; } = People("reviewers", "Who reviewed the course.");

    public static WordOrKey<ImmutableArray<(string Text, SourceLocation Location)>> CommercialSupport { get; } = Shape.Add(
        SharedKeys.NoneOrList("commercial-support", "Who supported the course with money or goods, or none.", "none, or a list such as [Example Pharma]", isRequired: true));

    public static WordOrKey<ImmutableArray<(string Name, SourceLocation NameLocation, string? Value)>> RegulatoryStatus { get; } = Shape.Add(
        new WordOrKey<ImmutableArray<(string Name, SourceLocation NameLocation, string? Value)>>(
            "regulatory-status",
            new NamesKey<string?>("", new TextKey("")
            {
                Description = "The status in words, or check-locally.",
                Example = "",
                IsCheckedForBlank = true,
                Pattern = TextKey.NotBlank,
                Expected = "the status in words, or check-locally",
            })
            {
                Description = "",
                Example = "{Naltrexone implant: check-locally}",
                Expected = ExpectedStatus,
            },
            ("none", []),
            (CheckLocally, [("", default, null)]))
        {
            Description = "The status of the drugs and devices that the course teaches: in words for each, check-locally where it differs from place to place, or none when it teaches none.",
            Example = CheckLocally,
            IsRequired = true,
            Expected = ExpectedStatus,
            IsFilled = products => products.Length > 0,
        });

    public static TextKey Contact { get; } = Shape.Add(SharedKeys.Contact("Whom learners ask about the course and the credit.", isRequired: true));

    public static TextKey Grievance { get; } = Words("grievance", "How learners complain, and to whom.", "Write to the provider's quality office: quality@example.org.");

    public static TextKey Accommodation { get; } = Words("accommodation", "How learners ask for another format or for help.", "Write to access@example.org.");

    public static PeriodKey ReferencesMaxAge { get; } = Shape.Add(new PeriodKey("references-max-age")
    {
        Description = "How old a reference may be. An older one is an error.",
        Example = "10 years",
        IsRequired = true,
    });

    public static CountKey Difficulty { get; } = Shape.Add(new CountKey("difficulty")
    {
        Description = "How difficult the text is, from 1 (very easy) to 5 (very difficult), for computing the hours of credit. Without this key 3.",
        Example = "3",
        Maximum = 5,
        Expected = "a whole number from 1 (very easy) to 5 (very difficult)",
    });

    /// <summary>The word for a status that differs from place to place.</summary>
    public const string CheckLocally = "check-locally";

    private static TextKey Words(string name, string description, string example) => Shape.Add(new TextKey(name)
    {
        Description = description,
        Example = example,
        IsRequired = true,
    });

    private static DateKey Day(string name, string description, string example) => Shape.Add(new DateKey(name)
    {
        Description = description,
        Example = example,
        IsRequired = true,
    });

    private static MapListKey People(string name, string description) => Shape.Add(new MapListKey(name, ContributorKeys.Shape)
    {
        Description = description + " Each with name, credentials and disclosures.",
        Example = "[{name: A. Example, credentials: RN, disclosures: none}]",
        IsRequired = true,
        Expected = ExpectedPeople,
    });
}
