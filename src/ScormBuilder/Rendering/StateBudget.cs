using System.Globalization;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// The longest state that a learner of a course can reach, in characters. It mirrors the format that the player writes
/// (<c>templates/default/player/state.js</c>); a test holds the two together.
/// </summary>
/// <param name="Frame">What every state has: format, course, major version, attempt, sequence number, the lesson last read, checksum, separators.</param>
/// <param name="Lessons">The lessons done, the learner's settings, and which text of the course was seen.</param>
/// <param name="Assessment">The assessment's seed, attempts and scores.</param>
/// <param name="Questions">The questions answered.</param>
public sealed record StateBudget(int Frame, int Lessons, int Assessment, int Questions)
{
    /// <summary>How many digits of the source hash a state keeps.</summary>
    internal const int HashDigits = 8;

    /// <summary>How many characters of the version a state keeps.</summary>
    internal const int LongestVersion = 20;

    private const int Day = 3;

    // The name for the certificate: 60 characters, of which each may take three bytes, as four characters for three bytes; and what stands before it.
    private const int Name = 240 + Separator + Separator;
    private const int Separator = 1;
    private const int Separators = 9;
    private const int MajorVersion = 5;
    private const int AttemptIdentity = 8;
    private const int SequenceNumber = 4;
    private const int Checksum = 2;

    // The learner's: a digit each.
    private const int Settings = 6;

    // Interactions of an LMS that are not the course's own.
    private const int Skipped = 4;

    // An author may lower the limit of attempts: what a learner has used stays.
    private const int Attempts = 4;

    /// <summary>The longest state.</summary>
    public int Longest => Frame + Lessons + Assessment + Questions;

    /// <summary>The parts with their share, the heaviest first, for people.</summary>
    public string Describe() => string.Join(
        ", ",
        new[] { ("questions", Questions), ("lessons", Lessons), ("assessment", Assessment) }
            .OrderByDescending(part => part.Item2)
            .Where(part => part.Item2 > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Item1} {part.Item2:N0}")));

    /// <summary>Computes the bound for the SCO of a course that has the longest state; an LMS keeps one for each.</summary>
    public static StateBudget OfLongest(Course course, IReadOnlyList<Component> components) =>
        course.Scos.Select(sco => Of(sco, components)).DefaultIfEmpty(Of(course, components)).MaxBy(budget => budget.Longest)!;

    /// <summary>Computes the bound for a SCO.</summary>
    public static StateBudget Of(Course course, IReadOnlyList<Component> components)
    {
        var byName = components.OfType<QuestionComponent>().ToDictionary(component => component.Name);
        var questions = course.Questions.ToList();
        return new StateBudget(
            Frame: 1 + ProgressKey.Length + MajorVersion + AttemptIdentity + SequenceNumber + ProgressKey.Length + Checksum + (Separators * Separator),
            Lessons: (course.Lessons.Length * ProgressKey.Length) + Separator + Separator + Settings + Separator + Day + HashDigits + LongestVersion + OfMinimumTime(course.MinimumTime) + (AboutPage.HasCertificate(course) ? Name : 0),
            Assessment: course.AssessmentLesson is { } assessment ? OfAssessment(assessment) : 0,
            Questions: IntegerLength(questions.Sum(question => byName[question.Component].Interactions(question))) + Separator + Skipped + questions.Sum(question =>
                Separator + ProgressKey.Length + ProgressKey.FingerprintLength + 1 + byName[question.Component].LongestAnswer(question)
                + ((Separator + ProgressKey.Length) * Math.Max(0, byName[question.Component].Interactions(question) - 1))));
    }

    /// <summary>Seed and phase, attempts, best and last score, and the share of each objective that is assessed.</summary>
    private static int OfAssessment(Lesson assessment)
    {
        const int seed = 4, phase = 1, percent = 3, time = 4;
        var objectives = assessment.Questions.Select(question => question.Settings.Objective).OfType<string>().Distinct().Count();
        return seed + phase + Separator + Attempts + Separator + percent + Separator + percent + Separator
            + (objectives * (ProgressKey.Length + percent)) + (assessment.Assessment!.TimeLimit is null ? 0 : time);
    }

    /// <summary>The seconds spent, behind an empty part.</summary>
    private static int OfMinimumTime(TimeSpan? time) => time is { } minimum ? Separator + Separator + IntegerLength((int)minimum.TotalSeconds) : 0;

    /// <summary>Digits of a number in base 64.</summary>
    private static int IntegerLength(int number) => number < 64 ? 1 : 1 + IntegerLength(number / 64);
}
