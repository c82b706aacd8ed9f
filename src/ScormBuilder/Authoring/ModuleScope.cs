using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>What all texts of a module may refer to. What a text asks of it is noted when there is a trace, so that the answers can be compared later.</summary>
/// <param name="components">The blocks that may be used, by name.</param>
/// <param name="diagnostics">Where findings go.</param>
internal sealed class ModuleScope(ImmutableDictionary<string, Component> components, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ImmutableDictionary<string, string>, ImmutableArray<string>> changed = new(ReferenceEqualityComparer.Instance);
    private Regex? abbreviationPattern;

    /// <summary>The blocks that may be used, by name; the same as long as anything is remembered.</summary>
    public ImmutableDictionary<string, Component> Components => components;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Findings that may stand in parts of a text; filled while they are read.</summary>
    public List<Waiver> Waivers { get; } = [];

    /// <summary>Whether lessons may hold HTML from the allow-list.</summary>
    public required bool AllowsHtml { private get; init; }

    /// <summary>The words of the objectives, by identity.</summary>
    public required ImmutableDictionary<string, string> Objectives { private get; init; }

    /// <summary>The identities of the lessons, and of the glossary's page, by file name.</summary>
    public required ImmutableDictionary<string, string> LessonIdByFile { private get; init; }

    /// <summary>The labels of the footnotes that are defined.</summary>
    public required ImmutableHashSet<string> FootnoteLabels { private get; init; }

    /// <summary>Expansions by abbreviation.</summary>
    public required ImmutableDictionary<string, string> Abbreviations
    {
        get;
        init
        {
            field = value;
            abbreviationPattern = value.IsEmpty ? null : PatternOf(value.Keys);
        }
    }

    /// <summary>What notes the questions that the text being read asks; null when nothing does.</summary>
    public ReadingTrace? Trace { get; set; }

    /// <summary>Whether lessons may hold HTML from the allow-list.</summary>
    public bool TakesHtml() => Ask(static now => now.Module.AllowsHtml);

    /// <summary>The words of an objective, else what to do about its identity.</summary>
    public (string? Text, string? Remedy) FindObjective(string id) => Ask(now =>
        now.Module.Objectives.TryGetValue(id, out var text) ? (text, (string?)null) : (null, NearestName.Remedy(id, now.Module.Objectives.Keys)));

    /// <summary>Whether there is a footnote of a label.</summary>
    public bool HasFootnote(string label) => Ask(now => now.Module.FootnoteLabels.Contains(label));

    /// <summary>The identity of the lesson in a file; else what to do about it.</summary>
    public (string? Id, string? Remedy) FindLesson(string file) => Ask(now =>
        now.Module.LessonIdByFile.TryGetValue(file, out var id) ? (id, (string?)null) : (null, NearestName.Remedy(file, now.Module.LessonIdByFile.Keys)));

    /// <summary>The abbreviations that stand as words in a text.</summary>
    public IEnumerable<Match> FindAbbreviations(string text)
    {
        Trace?.Searched(text);
        return abbreviationPattern?.Matches(text) ?? Enumerable.Empty<Match>();
    }

    /// <summary>The abbreviations that are not as they were: new, gone, or with another expansion.</summary>
    public ImmutableArray<string> ChangedSince(ImmutableDictionary<string, string> before)
    {
        if (!changed.TryGetValue(before, out var abbreviations))
        {
            abbreviations = [.. before.Keys.Union(Abbreviations.Keys).Where(key => before.GetValueOrDefault(key) != Abbreviations.GetValueOrDefault(key))];
            changed.Add(before, abbreviations);
        }

        return abbreviations;
    }

    private T Ask<T>(Func<ReadingState, T> question) => Trace is null ? question(new ReadingState(this, [])) : Trace.Ask(question);

    private static Regex PatternOf(IEnumerable<string> abbreviations) => new(
        $"(?<![\\p{{L}}\\p{{N}}])({string.Join('|', abbreviations.OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal).Select(Regex.Escape))})(?![\\p{{L}}\\p{{N}}])",
        RegexOptions.CultureInvariant);
}
