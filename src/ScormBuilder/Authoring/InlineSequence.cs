using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Running text while it is read: joins neighbouring characters, and gives attributes to what stands before them.</summary>
internal sealed class InlineSequence(LessonText lesson, SourceSpan block, bool mayBeEmpty)
{
    private readonly List<(Inline Node, int Start, int End)> items = [];
    private bool hasBlockAttributes;

    /// <summary>The attributes at the end, which belong to the whole block.</summary>
    public Attributes BlockAttributes { get; private set; } = Attributes.None;

    public void Add(Inline node, SourceSpan span) => items.Add((node, span.Start, span.End + 1));

    public void AddText(string value, SourceSpan span)
    {
        if (items.Count > 0 && items[^1] is { Node: Text text } last)
        {
            items[^1] = (text.Append(lesson.Source.At(span.Start), value), last.Start, span.End + 1);
        }
        else
        {
            Add(new Text(lesson.Source.At(span.Start), value), span);
        }
    }

    /// <summary>Gives attributes to the picture, link or bracketed words right before them, or to the block when they end it.</summary>
    public void Apply(AttributeText text, int offset, IReadOnlyCollection<string> keys, bool endsBlock, bool endsLine)
    {
        if (items.Count > 0 && items[^1].End == offset)
        {
            switch (items[^1])
            {
                case { Node: Picture picture } item:
                    items[^1] = (picture with { Attributes = ReadAttributes(picture, text, offset, item.Start) }, item.Start, offset + text.Raw.Length);
                    return;
                case { Node: Link link } item:
                    items[^1] = (link with { Attributes = AttributeReader.Read(text, offset, [], Span(item.Start, text, offset), lesson) }, item.Start, offset + text.Raw.Length);
                    return;
                case { Node: Text words } when words.Value.EndsWith(']') && WrapBrackets(text, offset):
                    return;
            }
        }

        var followsBlank = items.Count > 0
            ? items[^1].Node is not Text before || before.Value.EndsWith(' ')
            : mayBeEmpty && text.Parts.Any(part => part.Key is WaiverReader.Codes or "#");
        if (endsBlock && endsLine && followsBlank && !hasBlockAttributes)
        {
            hasBlockAttributes = true;
            BlockAttributes = AttributeReader.Read(text, offset, keys, block, lesson);
            return;
        }

        lesson.Report(text.IsMalformed ? NotationCodes.MalformedAttributes : NotationCodes.LeftoverAttributes, offset, text.Raw);
    }

    private Attributes ReadAttributes(Picture picture, AttributeText text, int offset, int start)
    {
        var attributes = AttributeReader.Read(text, offset, MediaReader.Keys, Span(start, text, offset), lesson);
        foreach (var (key, _) in attributes.Keys.Where(_ => picture.Asset is not null))
        {
            lesson.Report(MediaCodes.OnlyForMedia, offset, key);
        }

        return attributes with { Keys = Attributes.None.Keys };
    }

    /// <summary>The finished text: without blanks at its ends, abbreviations told apart.</summary>
    public ImmutableArray<Inline> ToContent()
    {
        var content = items.Select(item => item.Node).ToList();
        if (hasBlockAttributes && content.Count > 0 && content[^1] is Text last)
        {
            content[^1] = last with { Value = last.Value.TrimEnd() };
        }

        return [.. content.SelectMany(node => node is Text text ? Abbreviate(text) : [node])];
    }

    /// <summary>Turns <c>[words]</c> at the end into a span, across emphasis and other markup inside.</summary>
    private bool WrapBrackets(AttributeText text, int offset)
    {
        var depth = 0;
        for (var index = items.Count - 1; index >= 0; index--)
        {
            if (items[index].Node is not Text { Value: var value } words)
            {
                continue;
            }

            for (var position = value.Length - 1; position >= 0; position--)
            {
                depth += value[position] == ']' ? 1 : value[position] == '[' ? -1 : 0;
                if (depth != 0)
                {
                    continue;
                }

                var inside = items.Skip(index).Select(item => item.Node).ToList();
                inside[0] = words.Slice(position + 1, value.Length);
                inside[^1] = (Text)inside[^1] with { Value = ((Text)inside[^1]).Value[..^1] };
                var first = items[index].Start;
                items.RemoveRange(index, items.Count - index);
                items.Add((words.Slice(0, position), first, first + position));
                var content = inside.Where(node => node is not Text { Value: "" }).SelectMany(node => node is Text t ? Abbreviate(t) : [node]);
                var start = first + position;
                var span = new Span(words.At(position), [.. content], AttributeReader.Read(text, offset, [], Span(start, text, offset), lesson));
                items.Add((span, start, offset + text.Raw.Length));
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Inline> Abbreviate(Text text)
    {
        if (text.Value.Length == 0)
        {
            yield break;
        }

        var position = 0;
        foreach (var match in lesson.Module.FindAbbreviations(text.Value))
        {
            if (match.Index > position)
            {
                yield return text.Slice(position, match.Index);
            }

            yield return new Abbreviation(text.At(match.Index), match.Value, lesson.Module.Abbreviations[match.Value]);
            position = match.Index + match.Length;
        }

        if (position < text.Value.Length)
        {
            yield return text.Slice(position, text.Value.Length);
        }
    }

    private static SourceSpan Span(int start, AttributeText text, int offset) => new(start, offset + text.Raw.Length - 1);
}
