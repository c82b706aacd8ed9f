using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Block = ScormBuilder.Model.Block;

namespace ScormBuilder.Authoring;

/// <summary>Reads pictures whose file is audio or video: each is a block of its own, with the files that its attributes name.</summary>
internal sealed class MediaReader(LessonText lesson, BlockReader blocks)
{
    /// <summary>The attributes that audio and video take.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["captions", "descriptions", "described", "transcript"];

    /// <summary>
    /// The parts of a paragraph in order: each line that is a recording and nothing else, and the text between them. Only a part for a
    /// recording has it as its first inline.
    /// </summary>
    public static IReadOnlyList<ContainerInline> Parts(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } whole || !whole.Any(inline => IsMedia(inline)))
        {
            return paragraph.Inline is null ? [] : [paragraph.Inline];
        }

        var parts = new List<ContainerInline>();
        var isText = false;
        foreach (var (lineBreak, line) in Lines(whole))
        {
            var words = line.Where(inline => !IsBlank(inline)).ToList();
            var isRecording = words.Count > 0 && IsMedia(words[0]) && words.Skip(1).ToList() is [] or [AttributeInline];
            if (isRecording || !isText)
            {
                parts.Add(new ContainerInline());
            }
            else if (lineBreak is not null)
            {
                Move(lineBreak, parts[^1]);
            }

            (isRecording ? words : line).ForEach(inline => Move(inline, parts[^1]));

            isText = !isRecording;
        }

        return parts;
    }

    /// <summary>Whether a part of a paragraph is a recording.</summary>
    public static bool IsMedia(ContainerInline part) =>
        part.FirstChild is { NextSibling: null or AttributeInline { NextSibling: null } } only && IsMedia(only);

    /// <summary>Reads such a part; null, with a finding, where no recording may stand.</summary>
    public Media? Read(ContainerInline part)
    {
        var picture = (LinkInline)part.FirstChild!;
        if (blocks.IsTranscript)
        {
            lesson.Report(MediaCodes.NotInTranscript, picture.Span.Start, "audio or video");
            return null;
        }

        return picture.NextSibling is AttributeInline braces
            ? Read(picture, picture.Url!, AttributeReader.Read(braces.Text, braces.Span.Start, Keys, new SourceSpan(picture.Span.Start, braces.Span.End), lesson), lesson.Source.At(braces.Span.Start))
            : Read(picture, picture.Url!, Attributes.None, lesson.Source.At(picture.Span.Start));
    }

    private Media Read(LinkInline picture, string address, Attributes attributes, SourceLocation place)
    {
        var isVideo = MediaFile.IsVideo(address);
        var location = lesson.Source.At(picture.Span.Start);
        CheckKeys(attributes, isVideo, place);
        var asset = MediaFile.Find(address, lesson.Folder, lesson.Source.At(picture.UrlSpan.IsEmpty ? picture.Span.Start : picture.UrlSpan.Start), lesson.Diagnostics);
        var captions = Companion(attributes, "captions", ".vtt", place);
        var descriptions = Companion(attributes, "descriptions", ".vtt", place);
        return new Media(
            location,
            asset,
            isVideo,
            new InlineReader(lesson).ReadBlock(picture, [], picture.Span).Content.PlainText().Trim(),
            string.IsNullOrWhiteSpace(picture.Title) ? null : picture.Title,
            captions,
            descriptions,
            Companion(attributes, "transcript", ".md", place) is { } transcript ? ReadTranscript(transcript) : [],
            attributes)
        {
            CaptionCues = Cues(captions),
            DescriptionCues = Cues(descriptions),
            Length = asset is null ? null : lesson.Folder.LengthOf(asset),
        };
    }

    private CueSheet? Cues(Asset? file) =>
        file is not null && lesson.Folder.ReadText(file) is { } source ? WebVtt.Read(source) : null;

    private void CheckKeys(Attributes attributes, bool isVideo, SourceLocation place)
    {
        foreach (var key in attributes.Keys.Keys.Where(key => key != "transcript" && !isVideo))
        {
            lesson.Diagnostics.Report(MediaCodes.OnlyForVideo, place, key);
        }

        if (attributes.Keys.ContainsKey("described") && attributes.Keys.ContainsKey("descriptions"))
        {
            lesson.Diagnostics.Report(MediaCodes.DescribedTwice, place);
        }

        foreach (var (key, _) in attributes.Keys.Where(pair => string.IsNullOrWhiteSpace(pair.Value)))
        {
            lesson.Diagnostics.Report(MediaCodes.EmptyKey, place, key);
        }
    }

    private Asset? Companion(Attributes attributes, string key, string ending, SourceLocation place) =>
        attributes.Keys.GetValueOrDefault(key) is { } address && !string.IsNullOrWhiteSpace(address)
            ? MediaFile.FindCompanion(key, address, ending, lesson.Folder, place, lesson.Diagnostics)
            : null;

    /// <summary>The transcript as content of this lesson: its headings stand below the one that the recording stands under.</summary>
    private ImmutableArray<Block> ReadTranscript(Asset file)
    {
        if (lesson.Folder.ReadText(file) is not { } source)
        {
            return [];
        }

        var document = LessonMarkdown.Parse(source.Value);
        var text = new ParsedText(source, TextOutline.Of(document), new(document), lesson.Parsed.Folder, ImmutableDictionary<int, ParsedText>.Empty);
        var content = blocks.ReadTranscript(lesson with { Parsed = text }, Identity.OfHeading(Path.GetFileNameWithoutExtension(file.Path)));
        if (content.IsEmpty)
        {
            lesson.Diagnostics.Report(NotationCodes.EmptyBlock, source.At(0), "The transcript");
        }

        return content;
    }

    /// <summary>The lines, each with the break before it.</summary>
    private static List<(LineBreakInline? Break, List<Markdig.Syntax.Inlines.Inline> Line)> Lines(ContainerInline whole)
    {
        var lines = new List<(LineBreakInline? Break, List<Markdig.Syntax.Inlines.Inline> Line)> { (null, []) };
        foreach (var inline in whole)
        {
            if (inline is LineBreakInline lineBreak)
            {
                lines.Add((lineBreak, []));
            }
            else
            {
                lines[^1].Line.Add(inline);
            }
        }

        return lines.FindAll(line => line.Line.Count > 0);
    }

    private static void Move(Markdig.Syntax.Inlines.Inline inline, ContainerInline part)
    {
        inline.Remove();
        part.AppendChild(inline);
    }

    private static bool IsMedia(Markdig.Syntax.Inlines.Inline inline) => inline is LinkInline { IsImage: true, Url: { } address } && MediaFile.IsMedia(address);

    private static bool IsBlank(Markdig.Syntax.Inlines.Inline inline) => inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace();
}
