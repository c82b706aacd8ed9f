using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>
/// What a course owes that declares <c>education:</c>: SB700x the course, SB701x its objectives, SB702x its questions, SB703x its references,
/// SB704x its evaluation. None of it can be waived.
/// </summary>
public static class EducationCodes
{
    /// <summary>Continuing education in several SCOs.</summary>
    public static readonly DiagnosticDescriptor NeedsOneSco = new(
        "SB7001", Severity.Error, "The course is continuing education, and 'structure: sco-per-lesson' parts it: no part knows all that credit is given for.", "Write 'structure: single-sco', or leave 'structure' out.");

    /// <summary>A relationship without a word on what was done about it.</summary>
    public static readonly DiagnosticDescriptor NeedsMitigation = new(
        "SB7002", Severity.Error, "{0} discloses {1}, and nothing says how the conflict of interests was mitigated.", "Add 'mitigation', such as 'mitigation: The text was reviewed by somebody without relationships.'.");

    /// <summary>Days that follow each other the wrong way round.</summary>
    public static readonly DiagnosticDescriptor DatesOutOfOrder = new(
        "SB7003", Severity.Error, "'{0}' is {1}, before '{2}', {3}.", "Put the days in order: release, then review-by, then expires.");

    /// <summary>A course that has expired.</summary>
    public static readonly DiagnosticDescriptor Expired = new(
        "SB7004", Severity.Error, "The course has expired: its last day was {0}, and it is checked for {1}.", "Have the credit renewed and set 'expires'; to repeat an older build, add '--as-of {0}'.");

    /// <summary>A course that is due for review.</summary>
    public static readonly DiagnosticDescriptor ReviewOverdue = new(
        "SB7005", Severity.Error, "The course had to be reviewed by {0}, and it is checked for {1}.", "Review it and set 'review-by'; to repeat an older build, add '--as-of {0}'.");

    /// <summary>Continuing education without objectives.</summary>
    public static readonly DiagnosticDescriptor NeedsObjectives = new(
        "SB7006", Severity.Error, "The course is continuing education and has no objectives.", "Add 'objectives' to module.yaml, each with an identity, such as 'dopamine: Explain how heroin produces euphoria'.");

    /// <summary>Continuing education without assessment.</summary>
    public static readonly DiagnosticDescriptor NeedsAssessment = new(
        "SB7007", Severity.Error, "The course is continuing education and has no final assessment.", "Add a lesson with 'assessment: {{pass-mark: 80}}' in its front matter, and at least two questions for each objective.");

    /// <summary>An objective that nobody can observe.</summary>
    public static readonly DiagnosticDescriptor HiddenVerb = new(
        "SB7010", Severity.Error, "The objective '{0}' says '{1}', which nobody can see a learner do.", "Say what learners do to show it, such as {2}.");

    /// <summary>An objective with a verb that is not known.</summary>
    public static readonly DiagnosticDescriptor UnknownVerb = new(
        "SB7011", Severity.Warning, "Whether anybody can see a learner do what the objective '{0}' says is not known: '{1}'.", "Say it with a verb such as {2}, or keep it if it can be observed.");

    /// <summary>An objective that no lesson teaches.</summary>
    public static readonly DiagnosticDescriptor NotTaught = new(
        "SB7012", Severity.Error, "No lesson teaches the objective '{0}'.", "Name it in the front matter of the lesson that does, 'objectives: [{0}]'.{1}");

    /// <summary>An objective that is hardly assessed.</summary>
    public static readonly DiagnosticDescriptor HardlyAssessed = new(
        "SB7013", Severity.Error, "{1} of the final assessment is about the objective '{0}'; it takes at least two.", "Add questions, or give others 'objective={0}'.");

    /// <summary>An objective that an attempt may leave out.</summary>
    public static readonly DiagnosticDescriptor DrawMissesObjectives = new(
        "SB7014", Severity.Error, "An attempt that draws {0} of {1} questions may ask none about {2}.", "Draw at least {3}, or some for each objective, such as 'draw: {4}'.");

    /// <summary>A scored question without objective.</summary>
    public static readonly DiagnosticDescriptor QuestionWithoutObjective = new(
        "SB7020", Severity.Error, "The scored question '{0}' names no objective.", "Add 'objective=…' to its braces; there are: {1}.");

    /// <summary>A scored question without rationale.</summary>
    public static readonly DiagnosticDescriptor QuestionWithoutRationale = new(
        "SB7021", Severity.Error, "The scored question '{0}' does not say why its answer is right.", "Add a part '> [!WHY]' with the reason, and a reference or a link to the lesson that it comes from.");

    /// <summary>A scored question whose rationale comes from nowhere.</summary>
    public static readonly DiagnosticDescriptor QuestionWithoutSource = new(
        "SB7022", Severity.Error, "The rationale of the question '{0}' points neither to a lesson nor to a reference.", "Add a link to the lesson, such as '[this lesson](01-first-lesson.md)', or a reference, such as '[^label]'.");

    /// <summary>A reference that nobody can look up.</summary>
    public static readonly DiagnosticDescriptor ReferenceWithoutAddress = new(
        "SB7030", Severity.Error, "The reference '[^{0}]' has neither an address nor a DOI.", "Add a link, such as '[the report](https://example.org/report)', or its DOI, such as 'doi:10.1000/182'.");

    /// <summary>A reference without year.</summary>
    public static readonly DiagnosticDescriptor ReferenceWithoutYear = new(
        "SB7031", Severity.Error, "The reference '[^{0}]' does not say in which year it was published.", "Write the year in round brackets, '(2019)'; of a page without date '(n.d.)' and when it was read, 'read 2026-11-01'.");

    /// <summary>A reference with several years.</summary>
    public static readonly DiagnosticDescriptor ReferenceWithYears = new(
        "SB7032", Severity.Error, "The reference '[^{0}]' names several years, {1}, and does not say which of them is that of its publication.", "Write the year of publication in round brackets, '({2})'.");

    /// <summary>A reference that is too old.</summary>
    public static readonly DiagnosticDescriptor ReferenceTooOld = new(
        "SB7033", Severity.Error, "The reference '[^{0}]' is of {1}, and on {2} older than 'references-max-age' allows, {3}.", "Cite a newer one, or state a greater 'references-max-age'.");

    /// <summary>A reference that does not exist yet.</summary>
    public static readonly DiagnosticDescriptor ReferenceFromFuture = new(
        "SB7034", Severity.Error, "The reference '[^{0}]' is of {1}, a year that has not come yet on {2}.", "Correct the year.");

    /// <summary>A reference that nothing cites.</summary>
    public static readonly DiagnosticDescriptor ReferenceUnused = new(
        "SB7035", Severity.Warning, "Nothing cites the reference '[^{0}]', so no learner sees it.", "Cite it where the course says what it says, '[^{0}]', or remove it.");

    /// <summary>An evaluation that leaves an objective out.</summary>
    public static readonly DiagnosticDescriptor EvaluationMissesObjective = new(
        "SB7040", Severity.Error, "The evaluation does not ask about the objective '{0}'.", "Add a row to its rating that is '{{#{0}}}' alone or ends in it.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NeedsOneSco,
        NeedsMitigation,
        DatesOutOfOrder,
        Expired,
        ReviewOverdue,
        NeedsObjectives,
        NeedsAssessment,
        HiddenVerb,
        UnknownVerb,
        NotTaught,
        HardlyAssessed,
        DrawMissesObjectives,
        QuestionWithoutObjective,
        QuestionWithoutRationale,
        QuestionWithoutSource,
        ReferenceWithoutAddress,
        ReferenceWithoutYear,
        ReferenceWithYears,
        ReferenceTooOld,
        ReferenceFromFuture,
        ReferenceUnused,
        EvaluationMissesObjective,
    ];
}
