using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>A text being read, with what it may refer to.</summary>
/// <param name="Parsed">The text.</param>
/// <param name="LessonId">The lesson's identity; empty for a file that is no lesson.</param>
/// <param name="IsAssessment">Whether its questions are scored.</param>
/// <param name="Module">What all files of the module share.</param>
internal sealed record LessonText(ParsedText Parsed, string LessonId, bool IsAssessment, LessonText.Shared Module)
{
    /// <summary>The text, to turn offsets into places.</summary>
    public SourceText Source => Parsed.Source;

    /// <summary>Where its addresses begin.</summary>
    public ITextFolder Folder => Parsed.Folder;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => Module.Diagnostics;

    /// <summary>Reports something at an offset of this file.</summary>
    public void Report(DiagnosticDescriptor descriptor, int offset, params string[] particulars) =>
        Diagnostics.Report(descriptor, Source.At(offset), particulars);

    /// <summary>What all files of a module share.</summary>
    internal sealed record Shared(
        bool AllowsHtml,
        ImmutableDictionary<string, Component> Components,
        ImmutableDictionary<string, string> LessonIdByFile,
        ImmutableDictionary<string, string> Abbreviations,
        ImmutableHashSet<string> FootnoteLabels,
        DiagnosticBag Diagnostics)
    {
        /// <summary>Findings that may stand in parts of a text; filled while they are read.</summary>
        public List<Waiver> Waivers { get; } = [];

        /// <summary>Finds the abbreviations where they stand as words; null when there are none.</summary>
        public Regex? AbbreviationPattern { get; } = Abbreviations.IsEmpty
            ? null
            : new Regex(
                $"(?<![\\p{{L}}\\p{{N}}])({string.Join('|', Abbreviations.Keys.OrderByDescending(key => key.Length).ThenBy(key => key, StringComparer.Ordinal).Select(Regex.Escape))})(?![\\p{{L}}\\p{{N}}])",
                RegexOptions.CultureInvariant);
    }
}
