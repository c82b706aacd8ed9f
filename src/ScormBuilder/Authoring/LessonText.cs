using ScormBuilder.Diagnostics;

namespace ScormBuilder.Authoring;

/// <summary>A text being read, with what it may refer to.</summary>
/// <param name="Parsed">The text.</param>
/// <param name="LessonId">The lesson's identity; empty for a file that is no lesson.</param>
/// <param name="IsAssessment">Whether its questions are asked together, as in the assessment or a pretest.</param>
/// <param name="Module">What all files of the module share.</param>
internal sealed record LessonText(ParsedText Parsed, string LessonId, bool IsAssessment, ModuleScope Module)
{
    /// <summary>Whether nothing waits for what stands in it.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The text, to turn offsets into places.</summary>
    public SourceText Source => Parsed.Source;

    /// <summary>Where its addresses begin.</summary>
    public ITextFolder Folder => Module.Trace?.Tracing(Parsed.Folder) ?? Parsed.Folder;

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics => Module.Diagnostics;

    /// <summary>Reports something at an offset of this file.</summary>
    public void Report(DiagnosticDescriptor descriptor, int offset, params string[] particulars) =>
        Diagnostics.Report(descriptor, Source.At(offset), particulars);
}
