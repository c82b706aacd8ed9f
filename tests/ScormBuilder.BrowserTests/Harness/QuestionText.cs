using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A question as its author wrote it. Options are in source order.</summary>
public sealed partial record QuestionText(
    string Id,
    string? Objective,
    int Points,
    bool Optional,
    bool Multiple,
    bool AllOrNothing,
    bool HasHint,
    IReadOnlyList<QuestionText.Choice> Options,
    IReadOnlyList<string> Feedback)
{
    public string[] Right => [.. Options.Where(option => option.Right).Select(option => option.Id)];

    /// <summary>An answer without any credit.</summary>
    public string[] Wrong => [Options.First(option => !option.Right).Id];

    /// <summary>An answer with some credit, where the question can have one.</summary>
    public string[]? Partly => Multiple && !AllOrNothing && Right.Length > 1 ? [Right[0]] : null;

    /// <summary>An option as the LMS is told it: in 1.2 its place in the source; in 2004 its id in three characters or more of a-z, 0-9 and _.</summary>
    public string Told(string option, Standard standard) => standard == Standard.Scorm12
        ? ((char)('a' + Options.TakeWhile(candidate => candidate.Id != option).Count())).ToString()
        : option.Replace('-', '_').PadRight(3, '_');

    public static QuestionText Read(string attributes, string body)
    {
        var options = OptionLine().Matches(body).Select(match => new Choice(
            match.Groups["id"] is { Success: true } id ? id.Value : Slug(match.Groups["text"].Value),
            match.Groups["mark"].Value == "x")).ToList();
        return new(
            IdMark().Match(attributes).Groups[1].Value,
            ObjectiveKey().Match(attributes) is { Success: true } objective ? objective.Groups[1].Value : null,
            PointsKey().Match(attributes) is { Success: true } points ? int.Parse(points.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 1,
            attributes.Contains(".optional", StringComparison.Ordinal),
            body.Contains("\n- [", StringComparison.Ordinal),
            attributes.Contains("credit=all-or-nothing", StringComparison.Ordinal),
            body.Contains("[!HINT]", StringComparison.Ordinal),
            options,
            [.. FeedbackLine().Matches(body).Select(match => LinkTarget().Replace(match.Groups[1].Value, "]"))]);
    }

    private static string Slug(string text) => NotInSlug().Replace(text.ToLowerInvariant(), "_").Trim('_');

    [GeneratedRegex("^- [(\\[](?<mark>[ x])[)\\]] (?<text>.*?)(?: \\{#(?<id>[a-z0-9_-]+)\\})?$", RegexOptions.Multiline)]
    private static partial Regex OptionLine();

    [GeneratedRegex("^  > (.*)$", RegexOptions.Multiline)]
    private static partial Regex FeedbackLine();

    [GeneratedRegex("\\]\\(.*?\\)|\\[\\^.*?\\]")]
    private static partial Regex LinkTarget();

    [GeneratedRegex("#([a-z0-9-]+)")]
    private static partial Regex IdMark();

    [GeneratedRegex("objective=([a-z0-9-]+)")]
    private static partial Regex ObjectiveKey();

    [GeneratedRegex("points=([0-9]+)")]
    private static partial Regex PointsKey();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlug();

    public sealed record Choice(string Id, bool Right);
}
