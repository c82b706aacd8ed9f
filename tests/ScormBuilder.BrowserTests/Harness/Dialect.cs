namespace ScormBuilder.BrowserTests.Harness;

/// <summary>How a standard names what both know (scorm-cmi5-digest.md 2).</summary>
public sealed record Dialect(
    string Mode,
    string Credit,
    string Entry,
    string LearnerId,
    IReadOnlyList<string> Statuses,
    string Score,
    string Location,
    string Exit,
    string SessionTime,
    string Response,
    string Time,
    string ObjectiveStatus,
    string Wrong,
    string Inside)
{
    public const string State = "cmi.suspend_data";

    private static readonly Dialect Scorm12 = new(
        "cmi.core.lesson_mode", "cmi.core.credit", "cmi.core.entry", "cmi.core.student_id", ["cmi.core.lesson_status"], "cmi.core.score",
        "cmi.core.lesson_location", "cmi.core.exit", "cmi.core.session_time", "student_response", "time", "status", "wrong", ".");

    private static readonly Dialect Scorm2004 = new(
        "cmi.mode", "cmi.credit", "cmi.entry", "cmi.learner_id", ["cmi.completion_status", "cmi.success_status"], "cmi.score",
        "cmi.location", "cmi.exit", "cmi.session_time", "learner_response", "timestamp", "success_status", "incorrect", "[.]");

    /// <summary>What is read at launch, exactly (lms-contract.md, How the player talks).</summary>
    public IEnumerable<string> LaunchReads => [Mode, Credit, Entry, .. Statuses, Score + ".raw", State, LearnerId];

    public static Dialect Of(Standard standard) => standard == Standard.Scorm12 ? Scorm12 : Scorm2004;
}
