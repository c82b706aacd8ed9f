using System.Globalization;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Writes running text.</summary>
/// <param name="scope">The lesson.</param>
/// <param name="isData">Whether it is written for data: then no id is given, as it may come to stand on the page several times or never.</param>
internal sealed class InlineWriter(LessonScope scope, bool isData)
{
    private bool explainsTerms;
    private int rawElements;

    /// <summary>The text of a paragraph or an item, in which words of the glossary can be opened; labels, headings and cells are not.</summary>
    public void WriteText(HtmlWriter html, IEnumerable<Inline> inlines)
    {
        (explainsTerms, rawElements) = (!isData, 0);
        WriteAll(html, inlines);
        explainsTerms = false;
    }

    public void WriteAll(HtmlWriter html, IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Write(html, inline);
        }
    }

    /// <summary>A picture without its caption; nothing when its file could not be used.</summary>
    public void WriteImage(HtmlWriter html, Picture picture)
    {
        if (picture.Asset is not { } asset)
        {
            return;
        }

        html.Start("img").Attribute("src", asset.PackagePath).Attribute("alt", picture.Alternative)
            .Attribute("width", asset.Width).Attribute("height", asset.Height)
            .Attribute("loading", "lazy").Attribute("decoding", "async")
            .Attribute("id", Id(picture.Attributes)).Attributes(picture.Attributes).Close();
    }

    private void Write(HtmlWriter html, Inline inline)
    {
        switch (inline)
        {
            case Text text:
                WriteWords(html, text.Value);
                break;
            case Emphasis emphasis:
                WriteElement(html, emphasis.IsStrong ? "strong" : "em", Attributes.None, emphasis);
                break;
            case CodeSpan code:
                html.Open("code").Text(code.Value).End("code");
                break;
            case LineBreak:
                html.Open("br").Line();
                break;
            case Span span:
                // A word that looks like a term in one language may be another in the next.
                WithoutTerms(span.Attributes.Language is not null, () => WriteElement(html, "span", span.Attributes, span));
                break;
            case Abbreviation abbreviation:
                html.Start("abbr").Attribute("title", abbreviation.Expansion).Close().Text(abbreviation.Value).End("abbr");
                break;
            case Link link:
                WithoutTerms(true, () => WriteLink(html, link));
                break;
            case Picture picture:
                WritePicture(html, picture);
                break;
            case FootnoteReference reference:
                WriteReference(html, reference);
                break;
            case Blank blank:
                html.Markup(scope.Blanks[blank]);
                break;
            case HtmlTag tag:
                WriteTag(html, tag);
                break;
            default:
                WriteAll(html, inline.Children);
                break;
        }
    }

    private void WriteWords(HtmlWriter html, string text)
    {
        var position = 0;
        foreach (var (place, entry) in explainsTerms && rawElements == 0 ? scope.Context.Terms.Find(text) : [])
        {
            if (scope.Explains(entry))
            {
                html.Text(text[position..place.Index])
                    .Start("a").Attribute("class", "term").Attribute("href", $"#{GlossaryRenderer.IdOf(entry)}").Close().Text(place.Value).End("a");
                position = place.Index + place.Length;
            }
        }

        html.Text(text[position..]);
    }

    private void WithoutTerms(bool without, Action write)
    {
        var outer = explainsTerms;
        explainsTerms &= !without;
        write();
        explainsTerms = outer;
    }

    private void WriteElement(HtmlWriter html, string name, Attributes attributes, Inline inline)
    {
        html.Start(name).Attribute("id", Id(attributes)).Attributes(attributes).Close();
        WriteAll(html, inline.Children);
        html.End(name);
    }

    private void WriteLink(HtmlWriter html, Link link)
    {
        html.Start("a");
        var opensPage = false;
        switch (link.Target)
        {
            case LinkTarget.ToLesson { Heading: null } lesson:
                html.Attribute("href", $"#{lesson.LessonId}");
                break;
            case LinkTarget.ToLesson lesson:
                html.Attribute("href", $"#{LessonScope.IdOf(lesson.LessonId, lesson.Heading!)}");
                break;
            case LinkTarget.ToFile file:
                html.Attribute("href", file.Asset.PackagePath).Flag("download");
                break;
            case LinkTarget.Outside outside:
                html.Attribute("href", outside.Address);
                opensPage = outside.OpensPage;
                break;
        }

        if (opensPage)
        {
            html.Attribute("target", "_blank").Attribute("rel", "noopener noreferrer");
        }

        html.Attribute("id", Id(link.Attributes)).Attributes(link.Attributes).Close();
        WriteAll(html, link.Content);
        if (opensPage)
        {
            html.Start("span").Attribute("class", "outside").Close().Text($" {scope.Context.Words[WordKeys.OpensNewTab]}").End("span");
        }

        html.End("a");
    }

    /// <summary>A picture within a line; one that has a paragraph to itself becomes a figure (<see cref="BlockWriter"/>).</summary>
    private void WritePicture(HtmlWriter html, Picture picture)
    {
        WriteImage(html, picture);
        if (picture is { Asset: not null, Caption: { } caption })
        {
            html.Text(" ").Start("span").Attribute("class", "caption").Close().Text(caption).End("span");
        }
    }

    private void WriteReference(HtmlWriter html, FootnoteReference reference)
    {
        var footnotes = scope.Footnotes;
        if (footnotes.NumberOf(reference.Label) is not { } value)
        {
            return;
        }

        var number = value.ToString(CultureInfo.InvariantCulture);
        html.Start("sup").Attribute("class", "ref").Close()
            .Start("a").Attribute("href", $"#{footnotes.IdOf(reference.Label)}")
            .Attribute("id", isData ? null : footnotes.Cite(reference.Label))
            .Attribute("role", "doc-noteref")
            .Attribute("aria-label", scope.Context.Words[WordKeys.Reference, ("number", number)])
            .Close().Text(number).End("a").End("sup");
    }

    private void WriteTag(HtmlWriter html, HtmlTag tag)
    {
        // Within an element of the author's own (a formula, a key) a word is not to become a control.
        rawElements += tag.IsClosing ? -1 : tag.Name is "br" or "wbr" ? 0 : 1;
        if (tag.IsClosing)
        {
            html.End(tag.Name);
            return;
        }

        html.Start(tag.Name);
        foreach (var (name, value) in tag.Attributes)
        {
            html.Attribute(name, value);
        }

        html.Close();
    }

    private string? Id(Attributes attributes) => isData ? null : scope.IdOf(attributes.Id);
}
