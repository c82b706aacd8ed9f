using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The footnotes and abbreviations that any file of the module defines for all of them.</summary>
/// <param name="Footnotes">Definitions by label, with the text that each stands in, and the identity of the lesson that it belongs to.</param>
/// <param name="Abbreviations">Expansions by abbreviation.</param>
internal sealed record ModuleDefinitions(
    ImmutableDictionary<string, (ParsedText Text, string LessonId, TextDefinition Definition)> Footnotes, ImmutableDictionary<string, string> Abbreviations)
{
    /// <summary>Finds the definitions, and reports those without text and those that contradict each other.</summary>
    public static ModuleDefinitions Collect(IEnumerable<MarkdownFile> files, DiagnosticBag diagnostics)
    {
        var footnotes = new Dictionary<string, (ParsedText Text, string LessonId, TextDefinition Definition)>(StringComparer.Ordinal);
        var abbreviations = new Dictionary<string, (string Expansion, SourceLocation Location)>(StringComparer.Ordinal);
        foreach (var (text, id) in files.SelectMany(file => file.Text.All().Select(text => (text, file.Id))))
        {
            foreach (var definition in text.Outline.Definitions)
            {
                var location = text.Source.At(definition.Start);
                switch (definition)
                {
                    case { Expansion: null, IsEmpty: true }:
                        diagnostics.Report(NotationCodes.FootnoteEmpty, location, definition.Label);
                        footnotes.TryAdd(definition.Label, (text, id, definition));
                        break;
                    case { Expansion: null } when !footnotes.TryAdd(definition.Label, (text, id, definition)):
                        var other = footnotes[definition.Label];
                        if (Words(other.Text, other.Definition) != Words(text, definition))
                        {
                            var place = other.Text.Source.At(other.Definition.Start).ToString();
                            diagnostics.Report(NotationCodes.FootnoteConflict, location, definition.Label, place);
                        }

                        break;
                    case { Expansion: "" }:
                        diagnostics.Report(NotationCodes.AbbreviationEmpty, location, definition.Label);
                        break;
                    case { Expansion: { } expansion } when !abbreviations.TryAdd(definition.Label, (expansion, location)):
                        if (abbreviations[definition.Label] is var known && known.Expansion != expansion)
                        {
                            diagnostics.Report(NotationCodes.AbbreviationConflict, location, definition.Label, known.Location.ToString());
                        }

                        break;
                }
            }
        }

        return new ModuleDefinitions(
            footnotes.ToImmutableDictionary(), abbreviations.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Expansion));
    }

    /// <summary>Reads the texts of the footnotes.</summary>
    public ImmutableDictionary<string, Footnote> Read(ModuleScope module, ReadingMemory? memory) => Footnotes.ToImmutableDictionary(
        pair => pair.Key,
        pair => Read(pair.Key, pair.Value.Text, pair.Value.LessonId, pair.Value.Definition, module, memory));

    private static Footnote Read(string label, ParsedText text, string lessonId, TextDefinition definition, ModuleScope module, ReadingMemory? memory)
    {
        return memory is null ? Read() : memory.Read($"[^{label}]", (lessonId, definition.Start), text, module, Read);

        Footnote Read() => new(text.Source.At(definition.Start), label, new BlockReader(new LessonText(text, lessonId, false, module)).Read(text.Find(definition)));
    }

    private static string Words(ParsedText text, TextDefinition definition) =>
        string.Join(' ', text.Source.Value[definition.Start..Math.Min(definition.End + 1, text.Source.Value.Length)]
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
