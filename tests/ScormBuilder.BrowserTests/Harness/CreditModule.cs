using System.Globalization;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Small courses for credit and for compliance, with days around today: so they never expire while they are built.</summary>
public static class CreditModule
{
    public static DateOnly Today { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    /// <summary>The last day on which credit is given.</summary>
    public static DateOnly LastDay { get; } = Today.AddDays(400);

    /// <summary>As long as a title may be.</summary>
    public static string LongTitle { get; } = string.Join(' ', Enumerable.Range(1, 40).Select(_ => "Care"))[..199] + "!";

    /// <summary>More words than any accreditor asks for.</summary>
    public static string Statement { get; } = string.Join(' ', Enumerable.Repeat("Example Provider is approved by the Example Board to offer continuing education.", 20)) + " End of the statement.";

    /// <summary>A course for credit: one lesson, and an assessment of two questions.</summary>
    public static Dictionary<string, string> Education(string title = "Clean hands", string statement = "Approved by the Example Board.", string language = "en") => new()
    {
        ["module.yaml"] = $"""
            id: clean-hands
            title: {title}
            language: {language}
            version: 1.2.0
            description: How to keep hands clean.
            objectives:
              wash: List the moments at which hands are washed
            education:
              need: Staff skip washing.
              audience: Nurses
              level: introductory
              prerequisites: none
              credit:
                hours: 1.5
                body: Example Board
                provider: Example Provider
                number: "0000-0001"
                statement: {statement}
              release: {Iso(Today.AddDays(-10))}
              review-by: {Iso(Today.AddDays(300))}
              expires: {Iso(LastDay)}
              planners:
                - &planner {"{"}name: A. Example, credentials: RN, disclosures: none{"}"}
              authors:
                - *planner
                - name: B. Example
                  credentials: MD
                  disclosures: [Speaker for Example Soap]
                  mitigation: A. Example reviewed the text.
              reviewers:
                - {"{"}name: C. Example, credentials: PhD, disclosures: none{"}"}
              commercial-support: none
              regulatory-status: check-locally
              contact: education@example.org
              grievance: Write to the office.
              accommodation: access@example.org
              references-max-age: 30 years
            """,
        ["01-washing.md"] = """
            ---
            title: Washing
            objectives: [wash]
            ---

            Hands are washed before and after each patient.[^who]
            """,
        ["02-test.md"] = """
            ---
            title: Final test
            assessment:
              pass-mark: 50
            ---

            ::: choice {#when objective=wash}
            When are hands washed?

            - ( ) When they look dirty
            - (x) Before each patient

            > [!WHY]
            > Germs are not seen.[^who]
            :::

            ::: choice {#also objective=wash}
            When else?

            - (x) After each patient
            - ( ) On Mondays only

            > [!WHY]
            > They travel by hand.[^who]
            :::
            """,
        ["references.md"] = "[^who]: World Health Organization (2024). Hand hygiene. [Hand hygiene at the WHO](https://www.who.int/).\n",
    };

    /// <summary>Training of staff without a test.</summary>
    public static Dictionary<string, string> Training(string version = "1.0.0") => new()
    {
        ["module.yaml"] = $"""
            id: fire
            title: Fire drill
            language: en
            version: {version}
            training:
              policy: Fire rules, section 4
              valid-for: 1 month
              owner: Facility management
            """,
        ["01-leave.md"] = "---\ntitle: Leave\n---\n\nLeave the house.\n",
    };

    /// <summary>As it stands in settings.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
