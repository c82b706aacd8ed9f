using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Inline = ScormBuilder.Model.Inline;

namespace ScormBuilder.Authoring;

/// <summary>Turns Markdig's running text into the model's.</summary>
internal sealed class InlineReader(LessonText lesson)
{
    private readonly HtmlReader html = new(lesson);

    /// <summary>Reads the text of a paragraph, heading or cell.</summary>
    /// <param name="container">Markdig's tree.</param>
    /// <param name="keys">Attributes that the place takes beyond the common ones.</param>
    /// <param name="block">The block that the attributes at the end belong to.</param>
    /// <param name="mayBeEmpty">Whether a waiver may stand there alone, because an empty block is a finding that can be waived, or an identity, whose words are elsewhere.</param>
    /// <returns>The text, and the attributes at its end, which belong to the block.</returns>
    public (ImmutableArray<Inline> Content, Attributes Attributes) ReadBlock(
        ContainerInline? container, IReadOnlyCollection<string> keys, SourceSpan block, bool mayBeEmpty = false)
    {
        if (container is null)
        {
            return ([], Attributes.None);
        }

        var sequence = new InlineSequence(lesson, block, mayBeEmpty);
        Read(container, sequence, keys);
        html.Finish();
        return (sequence.ToContent(), sequence.BlockAttributes);
    }

    private void Read(ContainerInline container, InlineSequence sequence, IReadOnlyCollection<string> keys)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is AttributeInline attributes)
            {
                var isLast = container.Parent is null && IsEnd(attributes.NextSibling);
                var atEnd = isLast || attributes.NextSibling is null or LineBreakInline;
                sequence.Apply(attributes.Text, attributes.Span.Start, keys, isLast, atEnd);
            }
            else
            {
                Read(inline, sequence, keys);
            }
        }
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, InlineSequence sequence, IReadOnlyCollection<string> keys)
    {
        var span = inline.Span;
        var location = lesson.Source.At(span.Start);
        switch (inline)
        {
            case LiteralInline literal:
                sequence.AddText(literal.Content.ToString(), span);
                break;
            case HtmlEntityInline entity:
                sequence.AddText(entity.Transcoded.ToString(), span);
                break;
            case LineBreakInline { IsHard: true }:
                sequence.Add(new LineBreak(location), span);
                break;
            case LineBreakInline:
                sequence.AddText(" ", span);
                break;
            case CodeInline code:
                sequence.Add(new CodeSpan(location, code.Content), span);
                break;
            case EmphasisInline emphasis:
                sequence.Add(new Emphasis(location, emphasis.DelimiterCount > 1, Children(emphasis, keys)), span);
                break;
            case LinkInline { IsImage: true } picture:
                sequence.Add(ReadPicture(picture, location, keys), span);
                break;
            case LinkInline link:
                AddLink(link.Url ?? "", link.UrlSpan.IsEmpty ? span : link.UrlSpan, Children(link, keys), span, sequence);
                break;
            case AutolinkInline autolink:
                var text = new Text(location, autolink.Url);
                AddLink(autolink.IsEmail ? $"mailto:{autolink.Url}" : autolink.Url, span, [text], span, sequence);
                break;
            case FootnoteReferenceInline footnote:
                AddFootnote(footnote.Label, span, sequence);
                break;
            case MathInline math:
                lesson.Report(MathCodes.NotSupported, span.Start, math.Raw.Replace('\n', ' '));
                sequence.AddText(math.Raw, span);
                break;
            case BlankInline { Source: { } source }:
                sequence.Add(new Blank(location, source), span);
                break;
            case BlankInline:
                lesson.Report(BlankCodes.UnclosedBlank, span.Start);
                sequence.AddText("[[", span);
                break;
            case HtmlInline raw:
                if (html.Tag(raw.Tag, span.Start) is { } tag)
                {
                    sequence.Add(tag, span);
                }

                break;
            case ContainerInline container:
                Read(container, sequence, keys);
                break;
            default:
                throw new NotSupportedException($"Markdig's {inline.GetType().Name} is not read.");
        }
    }

    private ImmutableArray<Inline> Children(ContainerInline container, IReadOnlyCollection<string> keys)
    {
        var sequence = new InlineSequence(lesson, container.Span, false);
        Read(container, sequence, keys);
        return sequence.ToContent();
    }

    private Picture ReadPicture(LinkInline picture, SourceLocation location, IReadOnlyCollection<string> keys)
    {
        var place = lesson.Source.At(picture.UrlSpan.IsEmpty ? picture.Span.Start : picture.UrlSpan.Start);
        var asset = FindPicture(picture.Url ?? "", place);
        var words = Children(picture, keys);
        foreach (var blank in words.DescendantsAndSelf().OfType<Blank>())
        {
            lesson.Diagnostics.Report(BlankCodes.MisplacedBlank, blank.Location, "in an alternative text");
        }

        var alternative = words.PlainText().Trim();
        return new Picture(location, asset, alternative, string.IsNullOrWhiteSpace(picture.Title) ? null : picture.Title, Attributes.None);
    }

    private Asset? FindPicture(string address, SourceLocation place)
    {
        if (!MediaFile.IsMedia(address))
        {
            return PictureFile.Find(address, lesson.Folder, place, lesson.Diagnostics);
        }

        // Audio and video that stand alone are no running text: MediaReader has read them.
        lesson.Diagnostics.Report(MediaCodes.NotAlone, place);
        return null;
    }

    private void AddLink(string address, SourceSpan place, ImmutableArray<Inline> content, SourceSpan span, InlineSequence sequence)
    {
        if (LinkReader.Resolve(address, place.Start, lesson) is { } target)
        {
            sequence.Add(new Link(lesson.Source.At(span.Start), target, content, Attributes.None), span);
        }
        else
        {
            foreach (var inline in content)
            {
                sequence.Add(inline, span);
            }
        }
    }

    private void AddFootnote(string label, SourceSpan span, InlineSequence sequence)
    {
        if (lesson.Module.HasFootnote(label))
        {
            sequence.Add(new FootnoteReference(lesson.Source.At(span.Start), label), span);
        }
        else
        {
            lesson.Report(NotationCodes.FootnoteUndefined, span.Start, label);
        }
    }

    private static bool IsEnd(Markdig.Syntax.Inlines.Inline? rest) =>
        rest is null || (rest is LiteralInline literal && literal.Content.IsEmptyOrWhitespace() && IsEnd(rest.NextSibling));
}
