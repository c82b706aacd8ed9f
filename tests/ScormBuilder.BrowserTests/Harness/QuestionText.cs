using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.BrowserTests.Harness.Questions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A question as its author wrote it. Answers are what <see cref="Answers.IAnswers"/> takes.</summary>
public abstract partial class QuestionText(string attributes, string body)
{
    private static readonly Dictionary<string, Func<string, string, QuestionText>> Types = new()
    {
        ["choice"] = (attributes, body) => new ChoiceText(attributes, body),
        ["ordering"] = (attributes, body) => new OrderingText(attributes, body),
        ["matching"] = (attributes, body) => new MatchingText(attributes, body),
        ["sorting"] = (attributes, body) => new SortingText(attributes, body),
        ["scenario"] = (attributes, body) => new ScenarioText(attributes, body),
        ["reflection"] = (attributes, body) => new ReflectionText(attributes, body),
    };

    public string Id { get; } = IdMark().Match(attributes).Groups[1].Value;

    public string? Objective { get; } = ObjectiveKey().Match(attributes) is { Success: true } objective ? objective.Groups[1].Value : null;

    public int Points { get; } = PointsKey().Match(attributes) is { Success: true } points ? int.Parse(points.Groups[1].Value, CultureInfo.InvariantCulture) : 1;

    public bool HasHint { get; } = body.Contains("[!HINT]", StringComparison.Ordinal);

    /// <summary>What is said of single options or items.</summary>
    public IReadOnlyList<string> Feedback { get; } = [.. FeedbackLine().Matches(body).Select(match => LinkTarget().Replace(match.Groups[1].Value, "]"))];

    /// <summary>The type of its interaction; null: the LMS is told nothing of it, and nothing is right or wrong.</summary>
    public abstract string? Type { get; }

    /// <summary>The answer with all credit.</summary>
    public abstract string[] Right { get; }

    /// <summary>An answer without any credit.</summary>
    public abstract string[] Wrong { get; }

    /// <summary>An answer with some credit, where the question can have one.</summary>
    public virtual string[]? Partly => null;

    /// <summary>Whether a button sends an answer: where a story has ended, there is none.</summary>
    public virtual bool IsSent => true;

    /// <summary>Whether an answer's order says something, and so has to reach the LMS.</summary>
    public virtual bool HasOrder => false;

    /// <summary>What a reader of the page finds of the question, as a selector, and how often.</summary>
    public abstract (string Selector, int Count) Parts { get; }

    protected bool AllOrNothing { get; } = attributes.Contains("credit=all-or-nothing", StringComparison.Ordinal);

    public static bool Knows(string type) => Types.ContainsKey(type);

    public static QuestionText Read(string type, string attributes, string body) => Types[type](attributes, body);

    /// <summary>The format's scoring rule for one answer, in whole numbers.</summary>
    public abstract (int Numerator, int Denominator) Credit(IReadOnlyList<string> answer);

    /// <summary>An answer as the LMS is told it.</summary>
    public virtual IEnumerable<string> Told(IReadOnlyList<string> answer, Standard standard) => [];

    /// <summary>What <c>data-state</c> says in practice once this answer was given.</summary>
    public string StateAfter(IReadOnlyList<string> answer)
    {
        var (numerator, denominator) = Credit(answer);
        return Type == null ? "answered" : numerator == denominator ? "correct" : numerator == 0 ? "incorrect" : "partly";
    }

    /// <summary>An option as the LMS is told it: in 1.2 its place in the source; in 2004 its id in three characters or more of a-z, 0-9 and _.</summary>
    protected static string ToldOf(IReadOnlyList<string> all, string id, Standard standard) => standard == Standard.Scorm12
        ? ((char)('a' + all.TakeWhile(candidate => candidate != id).Count())).ToString()
        : Characters(id);

    protected static string Characters(string id) => id.Replace('-', '_').PadRight(3, '_');

    /// <summary>The identity of an option or item: as its author gave it, else made of its text.</summary>
    protected static string IdOf(string text) => IdAtEnd().Match(text.Trim()) is { Success: true } id ? id.Groups[1].Value : NotInSlug().Replace(text.ToLowerInvariant(), "_").Trim('_');

    /// <summary>The text of an option or item, without its identity.</summary>
    protected static string WordsOf(string text) => IdAtEnd().Replace(text.Trim(), "").Trim();

    [GeneratedRegex("^ +> (.*)$", RegexOptions.Multiline)]
    private static partial Regex FeedbackLine();

    [GeneratedRegex("\\]\\(.*?\\)|\\[\\^.*?\\]")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("#([a-z0-9-]+)")]
    private static partial Regex IdMark();

    [GeneratedRegex("objective=([a-z0-9-]+)")]
    private static partial Regex ObjectiveKey();

    [GeneratedRegex("points=([0-9]+)")]
    private static partial Regex PointsKey();

    [GeneratedRegex("\\{#([a-z0-9_-]+)\\}$")]
    private static partial Regex IdAtEnd();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlug();
}
