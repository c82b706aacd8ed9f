using System.Globalization;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>
/// What learners of continuing education or training of staff are told before the first lesson: whom it is for, what it is worth, who made it and
/// what could sway them, how it is completed, by when, and whom to ask.
/// </summary>
internal static class AboutPage
{
    // In characters: a longer one is printed smaller, so that the certificate stays one sheet.
    private const int LongStatement = 1500;

    /// <summary>Whether a course has this page.</summary>
    public static bool IsIn(Course course) => course.Education is not null || course.Training is not null;

    /// <summary>Whether it has a certificate too: a lesson that is a SCO of its own knows nothing of the others.</summary>
    public static bool HasCertificate(Course course) => IsIn(course) && course.Structure == StructureRule.SingleSco && course.Sco is null;

    /// <summary>What the templates of the page and of the certificate see; null where there is none.</summary>
    public static ScriptObject? Of(Course course, Words words) => !IsIn(course) ? null : new()
    {
        ["objectives"] = new ScriptArray(course.Objectives.Select(objective => objective.Text)),
        ["completion"] = new ScriptArray(CompletionWords.Of(course, words)),
        ["assessment"] = course.AssessmentLesson?.Assessment is { } assessment ? About(assessment, words) : null,
        ["education"] = course.Education is { } education ? About(education, words) : null,
        ["training"] = course.Training is { } training ? About(training, words) : null,
        ["first_lesson"] = new ScriptObject { ["id"] = course.Lessons[0].Id, ["start"] = words["start_with", ("lesson", course.Lessons[0].Title)] },
    };

    private static ScriptObject About(Assessment assessment, Words words) => new()
    {
        ["pass_mark"] = assessment.PassMark.ToString("0.##", CultureInfo.InvariantCulture),
        ["attempts"] = assessment.Attempts,
        ["time_limit"] = assessment.TimeLimit is { } limit ? SpokenTime.Say(limit, words) : null,
    };

    private static ScriptObject About(Education education, Words words) => new()
    {
        ["need"] = education.Need,
        ["audience"] = education.Audience,
        ["level"] = words[$"level_{education.Level.ToString().ToLowerInvariant()}"],
        ["prerequisites"] = education.Prerequisites,
        ["hours"] = education.Credit.Hours.ToString("0.##", CultureInfo.InvariantCulture).Replace(".", words["decimal_mark"], StringComparison.Ordinal),
        ["body"] = education.Credit.Body,
        ["provider"] = education.Credit.Provider,
        ["number"] = education.Credit.Number,
        ["statement"] = education.Credit.Statement,
        ["has_long_statement"] = education.Credit.Statement.Length > LongStatement,
        ["format"] = education.Credit.Format.Length > 0 ? education.Credit.Format : words["credit_format_usual"],
        ["release"] = Date(education.Release, words),
        ["review_by"] = Date(education.ReviewBy, words),
        ["expires"] = Date(education.Expires, words),
        ["people"] = new ScriptArray(education.Contributors.Select(person => About(person, education, words))),
        ["support"] = new ScriptArray(education.CommercialSupport),
        ["products"] = new ScriptArray(education.RegulatoryStatus.Select(product => About(product, words))),
        ["contact"] = ContactLink.Of(education.Contact),
        ["grievance"] = ContactLink.Of(education.Grievance),
        ["accommodation"] = ContactLink.Of(education.Accommodation),
    };

    private static ScriptObject About(Contributor person, Education education, Words words)
    {
        string[] roles =
        [
            .. Role(education.Planners, "role_planner"),
            .. Role(education.Authors, "role_author"),
            .. Role(education.Reviewers, "role_reviewer"),
        ];
        return new()
        {
            ["name"] = person.Name,
            ["credentials"] = person.Credentials,
            ["roles"] = string.Join(", ", roles),
            ["relationships"] = new ScriptArray(person.Relationships),
            ["mitigation"] = person.Mitigation,
        };

        IEnumerable<string> Role(IEnumerable<Contributor> group, string key) => group.Any(one => one.Location == person.Location) ? [words[key]] : [];
    }

    private static string About(ProductStatus product, Words words) => product switch
    {
        { Product: null } => words["check_locally_all"],
        { Status: null } => words["check_locally", ("product", product.Product)],
        _ => $"{product.Product}: {product.Status}",
    };

    private static ScriptObject About(Training training, Words words) => new()
    {
        ["policy"] = training.Policy,
        ["owner"] = training.Owner,
        ["valid_for"] = SpokenTime.Say(training.ValidFor, words),
        ["months"] = training.ValidFor.Months,
        ["days"] = training.ValidFor.Days,
    };

    // Written out by the words of the language, so that it can be read without scripts: this program knows no other calendar names.
    private static ScriptObject Date(DateOnly day, Words words) => new()
    {
        ["iso"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["text"] = words[
            "date",
            ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", words["calendar_months"].Split(", ").ElementAtOrDefault(day.Month - 1) ?? day.Month.ToString(CultureInfo.InvariantCulture)),
            ("year", day.Year.ToString(CultureInfo.InvariantCulture))],
    };
}
