using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The footnotes and abbreviations that any file of the module defines for all of them.</summary>
/// <param name="Footnotes">Definitions by label, with the text that each stands in, and the identity of the lesson that it belongs to.</param>
/// <param name="Abbreviations">Expansions by abbreviation.</param>
internal sealed record ModuleDefinitions(
    ImmutableDictionary<string, (ParsedText Text, string LessonId, FootnoteDefinition Definition)> Footnotes, ImmutableDictionary<string, string> Abbreviations)
{
    /// <summary>Finds the definitions, and reports those without text and those that contradict each other.</summary>
    public static ModuleDefinitions Collect(IEnumerable<MarkdownFile> files, DiagnosticBag diagnostics)
    {
        var footnotes = new Dictionary<string, (ParsedText Text, string LessonId, FootnoteDefinition Definition)>(StringComparer.Ordinal);
        var abbreviations = new Dictionary<string, (string Expansion, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var (text, id) in files.SelectMany(file => file.Text.All().Select(text => (text, file.Id))))
        {
            foreach (var block in text.Document.Descendants())
            {
                var location = text.Source.At(((MarkdownObject)block).Span.Start);
                switch (block)
                {
                    case FootnoteDefinition { Count: 0 } empty:
                        diagnostics.Report(NotationCodes.FootnoteEmpty, location, empty.Label);
                        footnotes.TryAdd(empty.Label, (text, id, empty));
                        break;
                    case FootnoteDefinition footnote when !footnotes.TryAdd(footnote.Label, (text, id, footnote)):
                        var other = footnotes[footnote.Label];
                        if (Words(other.Text, other.Definition) != Words(text, footnote))
                        {
                            var place = other.Text.Source.At(other.Definition.Span.Start).ToString();
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
            pair.Value.Text.Source.At(pair.Value.Definition.Span.Start),
            pair.Key,
            new BlockReader(new LessonText(pair.Value.Text, pair.Value.LessonId, false, shared)).Read(pair.Value.Definition)));

    private static string Words(ParsedText text, FootnoteDefinition definition) =>
        string.Join(' ', text.Source.Value[definition.Span.Start..Math.Min(definition.Span.End + 1, text.Source.Value.Length)]
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
