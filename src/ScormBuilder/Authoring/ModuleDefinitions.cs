using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The footnotes and abbreviations that any file of the module defines for all of them.</summary>
/// <param name="Footnotes">Definitions by label, with the file that each stands in.</param>
/// <param name="Abbreviations">Expansions by abbreviation.</param>
internal sealed record ModuleDefinitions(
    ImmutableDictionary<string, (MarkdownFile File, FootnoteDefinition Definition)> Footnotes, ImmutableDictionary<string, string> Abbreviations)
{
    /// <summary>Finds the definitions, and reports those without text and those that contradict each other.</summary>
    public static ModuleDefinitions Collect(IEnumerable<MarkdownFile> files, DiagnosticBag diagnostics)
    {
        var footnotes = new Dictionary<string, (MarkdownFile File, FootnoteDefinition Definition)>(StringComparer.Ordinal);
        var abbreviations = new Dictionary<string, (string Expansion, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var block in file.Document.Descendants())
            {
                var location = file.Source.At(((MarkdownObject)block).Span.Start);
                switch (block)
                {
                    case FootnoteDefinition { Count: 0 } empty:
                        diagnostics.Report(NotationCodes.FootnoteEmpty, location, empty.Label);
                        footnotes.TryAdd(empty.Label, (file, empty));
                        break;
                    case FootnoteDefinition footnote when !footnotes.TryAdd(footnote.Label, (file, footnote)):
                        var other = footnotes[footnote.Label];
                        if (Words(other.File, other.Definition) != Words(file, footnote))
                        {
                            var place = other.File.Source.At(other.Definition.Span.Start).ToString();
                            diagnostics.Report(NotationCodes.FootnoteConflict, location, footnote.Label, place);
                        }

                        break;
                    case AbbreviationDefinition { Expansion: "" } empty:
                        diagnostics.Report(NotationCodes.AbbreviationEmpty, location, empty.Label);
                        break;
                    case AbbreviationDefinition abbreviation when !abbreviations.TryAdd(abbreviation.Label, (abbreviation.Expansion, location)):
                        if (abbreviations[abbreviation.Label] is var known && known.Expansion != abbreviation.Expansion)
                        {
                            diagnostics.Report(NotationCodes.AbbreviationConflict, location, abbreviation.Label, known.Location.ToString());
                        }

                        break;
                }
            }
        }

        return new ModuleDefinitions(
            footnotes.ToImmutableDictionary(), abbreviations.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Expansion));
    }

    /// <summary>Reads the texts of the footnotes.</summary>
    public ImmutableDictionary<string, Footnote> Read(LessonText.Shared shared) => Footnotes.ToImmutableDictionary(
        pair => pair.Key,
        pair => new Footnote(
            pair.Value.File.Source.At(pair.Value.Definition.Span.Start),
            pair.Key,
            new BlockReader(new LessonText(pair.Value.File.Source, pair.Value.File.Id, false, shared)).Read(pair.Value.Definition)));

    private static string Words(MarkdownFile file, FootnoteDefinition definition) =>
        string.Join(' ', file.Source.Value[definition.Span.Start..Math.Min(definition.Span.End + 1, file.Source.Value.Length)]
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
