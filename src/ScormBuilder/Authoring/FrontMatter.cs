using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The settings at the head of a lesson.</summary>
/// <param name="Id">Identity, or null when the file's name gives it.</param>
/// <param name="IdLocation">Where the identity is set.</param>
/// <param name="Title">Title.</param>
/// <param name="TitleLocation">Where the title is set.</param>
/// <param name="Objectives">Objectives with the places where they are named.</param>
/// <param name="Assessment">Settings of the assessment, or null.</param>
/// <param name="Body">The lesson's text: the whole file with the settings blanked out, so that offsets stay.</param>
internal sealed record FrontMatter(
    string? Id,
    SourceLocation IdLocation,
    string Title,
    SourceLocation TitleLocation,
    ImmutableArray<(string Text, SourceLocation Location)> Objectives,
    Assessment? Assessment,
    string Body)
{
    /// <summary>Findings that may stand in the lesson.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>Reads a lesson's head; what is wrong is reported and left at its default.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Value;
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0 || (end + 4 < text.Length && text[(end + 4)..].Split('\n')[0].Trim().Length > 0))
        {
            diagnostics.Report(ReadingCodes.MissingFrontMatter, source.At(0));
            return new FrontMatter(null, source.At(0), "", source.At(0), [], null, text);
        }

        // A blank first line in place of the fence keeps the line numbers.
        var map = YamlText.Parse(source.Path, "\n" + text[4..(end + 1)], diagnostics);
        var bodyStart = Math.Min(end + 4, text.Length);
        var body = string.Concat(text[..bodyStart].Select(character => character == '\n' ? '\n' : ' ')) + text[bodyStart..];
        return map is null
            ? new FrontMatter(null, source.At(0), "?", source.At(0), [], null, body)
            : Read(map, source.Path, diagnostics) with { Body = body };
    }

    private static FrontMatter Read(YamlMap map, string path, DiagnosticBag diagnostics)
    {
        var settings = new FrontMatter(
            map.Text("id"),
            map.LocationOf("id"),
            ModuleSettings.Title(map, "Heroin and the brain"),
            map.LocationOf("title"),
            map.List("objectives"),
            map.Map("assessment") is { } assessment ? ReadAssessment(assessment, diagnostics) : null,
            "")
        {
            Waivers = WaiverReader.Read(map, path, diagnostics),
        };
        map.RejectUnknown();
        return settings;
    }

    private static Assessment ReadAssessment(YamlMap map, DiagnosticBag diagnostics)
    {
        map.RejectNotBuilt("kind");
        map.Required("pass-mark", "80");
        var mark = map.Text("pass-mark", IsPassMark, "percent above 0 to 100, with at most two decimals");
        var assessment = new Assessment(
            mark is null ? 100 : decimal.Parse(mark, CultureInfo.InvariantCulture),
            map.Count("attempts"),
            map.Flag("shuffle"),
            map.Choice(
                "feedback",
                FeedbackRule.AfterSubmit,
                ("after-submit", FeedbackRule.AfterSubmit),
                ("after-pass", FeedbackRule.AfterPass),
                ("never", FeedbackRule.Never)))
        {
            Draw = ReadDraw(map),
            TimeLimit = map.Text("time-limit", IsTimeLimit, "a duration from 1 min to 24 h, such as 30 min") is { } limit
                && DurationText.TryParse(limit, out var time) ? time : null,
            TimeIsEssential = map.Text("time-essential", text => text.Trim().Length > 0, "why time is part of what is tested"),
        };
        if (assessment.TimeIsEssential is { } reason && !IsReason(reason))
        {
            diagnostics.Report(WordingCodes.NoReasonForTime, map.LocationOf("time-essential"), reason);
        }

        if (assessment is { TimeIsEssential: not null, TimeLimit: null } && !map.Has("time-limit"))
        {
            diagnostics.Report(NotationCodes.EssentialWithoutLimit, map.LocationOf("time-essential"));
        }

        map.RejectUnknown();
        return assessment;
    }

    /// <summary>A number is one pool of all questions; a mapping is one pool an objective.</summary>
    private static ImmutableArray<DrawPool> ReadDraw(YamlMap map)
    {
        const string key = "draw";
        if (map.IsMapping(key) && map.Map(key) is { } pools)
        {
            var read = pools.Keys.Select(pool => (pool.KeyLocation, pool.Key, Count: pools.Count(pool.Key))).ToList();
            return read.TrueForAll(pool => pool.Count is not null)
                ? [.. read.Select(pool => new DrawPool(pool.KeyLocation, pool.Key, pool.Count!.Value))]
                : [];
        }

        var location = map.LocationOf(key);
        return map.Count(key, "a whole number from 1, or one for each objective, such as {mechanism: 2, evidence: 3}") is { } count
            ? [new DrawPool(location, null, count)]
            : [];
    }

    private static bool IsTimeLimit(string text) =>
        DurationText.TryParse(text, out var limit) && limit >= TimeSpan.FromMinutes(1) && limit <= TimeSpan.FromDays(1);

    /// <summary>Whether a text can say why: "yes" and "required" cannot. A character that is a word by itself counts as two letters.</summary>
    private static bool IsReason(string text) =>
        text.Sum(character => char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter ? 2 : char.IsLetter(character) ? 1 : 0) >= 10;

    private static bool IsPassMark(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var mark)
        && mark is > 0 and <= 100 && decimal.Round(mark, 2) == mark;
}
