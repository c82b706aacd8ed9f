using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads <c>glossary.md</c>, a definition list.</summary>
internal sealed class GlossaryReader(LessonText file)
{
    private readonly Dictionary<string, SourceLocation> terms = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> identities = new(StringComparer.Ordinal);

    /// <summary>The entries, in the author's order; what is none is reported.</summary>
    public ImmutableArray<GlossaryEntry> Read(Markdig.Syntax.MarkdownDocument document)
    {
        var blocks = new BlockReader(file).Read(document);
        foreach (var block in blocks.Where(block => block is not DefinitionList))
        {
            if (block is Paragraph paragraph && paragraph.Content.PlainText() is var words && words.EndsWith(" :", StringComparison.Ordinal))
            {
                // A colon with nothing behind it makes no definition list.
                file.Diagnostics.Report(GlossaryCodes.EmptyDefinition, block.Location, words[..^2]);
            }
            else
            {
                file.Diagnostics.Report(GlossaryCodes.NoDefinition, block.Location);
            }
        }

        if (blocks.IsEmpty)
        {
            file.Report(GlossaryCodes.Empty, 0);
        }

        return [.. blocks.OfType<DefinitionList>().SelectMany(list => list.Items).Select(ReadEntry).OfType<GlossaryEntry>()];
    }

    private GlossaryEntry? ReadEntry(DefinitionItem item)
    {
        if (item.Terms.IsEmpty)
        {
            file.Diagnostics.Report(GlossaryCodes.NoDefinition, item.Location);
            return null;
        }

        foreach (var term in item.Terms)
        {
            CheckTerm(term);
        }

        var name = Words(item.Terms[0]);
        return new GlossaryEntry(item.Location, Unused(Identity.OfHeading(name)), item.Terms, [.. item.Definitions.Select(definition => ReadDefinition(definition, name)).OfType<Paragraph>()]);
    }

    private void CheckTerm(Paragraph term)
    {
        foreach (var inline in term.Content.DescendantsAndSelf().Where(inline => inline is not (Text or Emphasis or Span or Abbreviation)))
        {
            file.Diagnostics.Report(GlossaryCodes.NotWords, inline.Location, "term", " without links");
        }

        if (!terms.TryAdd(Words(term), term.Location))
        {
            file.Diagnostics.Report(GlossaryCodes.TermTwice, term.Location, Words(term), terms[Words(term)].ToString());
        }
    }

    private Paragraph? ReadDefinition(ListItem definition, string term)
    {
        if (definition.Content.IsEmpty)
        {
            file.Diagnostics.Report(GlossaryCodes.EmptyDefinition, definition.Location, term);
            return null;
        }

        foreach (var block in definition.Content.Where((block, index) => index > 0 || block is not Paragraph))
        {
            file.Diagnostics.Report(GlossaryCodes.NotWords, block.Location, "definition", ", with emphasis and links");
        }

        // A definition opens within a line of a lesson, which has references of its own.
        foreach (var inline in definition.Content[0].Inlines.DescendantsAndSelf().Where(inline => inline is Picture or FootnoteReference))
        {
            file.Diagnostics.Report(GlossaryCodes.NotWords, inline.Location, "definition", ", with emphasis and links");
        }

        return definition.Content[0] as Paragraph;
    }

    private string Unused(string id)
    {
        var candidate = id;
        for (var number = 2; !identities.Add(candidate); number++)
        {
            candidate = $"{id}-{number}";
        }

        return candidate;
    }

    private static string Words(Paragraph term) => term.Content.PlainText().Trim();
}
