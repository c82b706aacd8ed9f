namespace ScormBuilder.Tests.Checks.Duties;

/// <summary>A change of a good course for credit that breaks exactly one duty.</summary>
/// <param name="Code">The finding.</param>
/// <param name="What">The change, in words.</param>
/// <param name="Break">Makes it.</param>
internal sealed record Breach(string Code, string What, Action<EducationModule> Break)
{
    private const string Yaml = "module.yaml";
    private const string Test = "03-final-test.md";
    private const string Evaluation = "04-your-view.md";
    private const string References = "references.md";

    /// <summary>The day for which the course is checked.</summary>
    public DateOnly Day { get; init; } = EducationModule.Day;

    /// <summary>How often the duty is broken: every culprit is named.</summary>
    public int Times { get; init; } = 1;

    /// <summary>One or more for each duty, by code.</summary>
    public static IReadOnlyList<Breach> All { get; } =
    [
        new("SB7001", "one SCO a lesson", module => module
            .Change(Yaml, "version: 1.0.0", "version: 1.0.0\nstructure: sco-per-lesson")
            .Change(Test, EducationModule.Question("last-step", "steps", "It is said in [the steps](01-steps.md)."), EducationModule.Question("last-step", "steps", "A guide says so.[^guide]"))
            .Change(Test, "It is said in [the steps](01-steps.md).", "A guide says so.[^guide]")
            .Change(Test, "It is said in [the moments](02-moments.md).", "A trial has shown it.[^trial]")),
        new("SB7002", "relationships without mitigation", module => module.Without("education", "authors", "mitigation")),
        new("SB7003", "reviewed before it is released", module => module.Change(Yaml, "release: 2026-11-01", "release: 2027-11-02")),
        new("SB7003", "expires before it is reviewed", module => module.Change(Yaml, "expires: 2028-11-01", "expires: 2027-10-31")),
        new("SB7004", "the day after the last one", module => module.Change(Yaml, "review-by: 2027-11-01", "review-by: 2028-11-01"))
        {
            Day = new DateOnly(2028, 11, 2),
            Times = 2,
        },
        new("SB7005", "the day after the review", _ => { }) { Day = new DateOnly(2027, 11, 2) },
        new("SB7006", "no objectives", module => module.Without("objectives").Write("01-steps.md", "---\ntitle: The steps\n---\n\nPalm to palm comes first.[^guide]\n")
            .Write("02-moments.md", "---\ntitle: The moments\n---\n\nBefore hands touch a patient.[^trial]\n").Change(Test, "objectives: [steps, moments]\n", "")
            .Change(Test, "#first-step objective=steps", "#first-step").Change(Test, "#last-step objective=steps", "#last-step").Change(Test, "#all-steps objective=steps", "#all-steps")
            .Change(Test, "#before-touch objective=moments", "#before-touch").Change(Test, "#after-touch objective=moments", "#after-touch")),
        new("SB7007", "no assessment", module => module.Remove(Test)),
        new("SB7010", "verbs that nobody can observe", module => module.Change(Yaml, "List the steps of", "Understand and know the steps of").Change(Yaml, "Choose the moment", "Become more aware of the moment")) { Times = 2 },
        new("SB7010", "verbs that nobody can observe, in German", module => module.Change(Yaml, "language: en", "language: de")
            .Change(Yaml, "List the steps of hand rubbing in order", "Die Schritte der Händedesinfektion kennen").Change(Yaml, "Choose the moment at which hands have to be rubbed", "Verstehen, wann Hände desinfiziert werden")) { Times = 2 },
        new("SB7011", "a verb that is not known", module => module.Change(Yaml, "List the steps", "Ponder the steps")),
        new("SB7012", "an objective that nobody teaches", module => module.Change("02-moments.md", "[moments]", "[steps]")),
        new("SB7012", "objectives that stand nowhere but in the settings", module => module.Change("01-steps.md", "objectives: [steps]\n", "").Change("02-moments.md", "objectives: [moments]\n", "").Change(Test, "objectives: [steps, moments]\n", "")) { Times = 2 },
        new("SB7013", "one question about an objective", module => module.Change(Test, "#before-touch objective=moments", "#before-touch objective=steps")),
        new("SB7013", "no question about an objective", module => module.Change(Test, "#before-touch objective=moments", "#before-touch objective=steps").Change(Test, "#after-touch objective=moments", "#after-touch objective=steps")),
        new("SB7014", "a draw that may leave an objective out", module => module.Change(Test, "pass-mark: 80", "pass-mark: 80\n  draw: 3")),
        new("SB7014", "a draw that may leave each objective out", module => module.Change(Test, "pass-mark: 80", "pass-mark: 80\n  draw: 2")),
        new("SB7020", "questions without objective", module => module.Change(Test, "#first-step objective=steps", "#first-step").Change(Test, "#after-touch objective=moments", "#after-touch")) { Times = 2 },
        new("SB7021", "questions without rationale", module => module.Change(Test, "\n> [!WHY]\n> Palm to palm comes first.[^guide]\n", "").Change(Test, "\n> [!WHY]\n> It is said in [the moments](02-moments.md).\n", "")) { Times = 2 },
        new("SB7022", "rationales that come from nowhere", module => module.Change(Test, "Palm to palm comes first.[^guide]", "Palm to palm comes first.").Change(Test, "It is said in [the moments](02-moments.md).", "See [the test](03-final-test.md) and [our site](https://example.org/).")) { Times = 2 },
        new("SB7030", "references that nobody can look up", module => module.Change(References, "[A guide to clean hands](https://example.org/guide)", "A guide to clean hands, from [the agency](mailto:library@example.org)").Change(References, " doi:10.1000/182.", "")) { Times = 2 },
        new("SB7031", "references without year", module => module.Change(References, " (2019)", "").Change(References, "2021;66(10):1901-9.", "66(10):1901-9, accessed 3 May 2026.")) { Times = 2 },
        new("SB7032", "a reference with several years", module => module.Change(References, "Soap or alcohol?", "Soap or alcohol, 1990 to 2020?")),
        new("SB7033", "references that are too old", module => module.Change(References, "(2019)", "(2015)").Change(References, "2021;", "1999;")) { Times = 2 },
        new("SB7034", "a reference from the future", module => module.Change(References, "(2019)", "(2027)")),
        new("SB7035", "a reference that nothing cites", module => module.Change(References, "[^guide]:", "[^unused]: Something.\n\n[^guide]:")),
        new("SB7040", "an evaluation that leaves an objective out", module => module.Write(Evaluation, Views("The course met its objectives", "{#steps}"))),
        new("SB7040", "an evaluation that asks about no objective", module => module.Write(Evaluation, Views("The course met its objectives"))) { Times = 2 },
    ];

    /// <summary>A lesson that comes after passing, with a rating of statements.</summary>
    public static string Views(params string[] statements) =>
        "---\ntitle: Your view\nobjectives: [steps, moments]\nafter-passing: required\n---\n\n::: rating {#views}\n| Statement | Disagree | Agree |\n|---|---|---|\n"
        + string.Concat(statements.Select(statement => $"| {statement} | | |\n")) + ":::\n";

    public override string ToString() => $"{Code} {What}";
}
