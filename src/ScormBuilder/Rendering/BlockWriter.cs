using System.Globalization;
using ScormBuilder.Model;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>Writes blocks, each on lines of its own.</summary>
internal sealed class BlockWriter(LessonScope scope, ContentRenderer renderer, bool isData)
{
    private readonly TableWriter tables = new(scope);
    private readonly MediaWriter media = new(scope, renderer);

    public InlineWriter Inlines { get; } = new(scope, isData);

    public void WriteAll(HtmlWriter html, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(html, block);
        }
    }

    public void Write(HtmlWriter html, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                WriteParagraph(html, paragraph);
                break;
            case Heading heading:
                WriteHeading(html, heading);
                break;
            case ListBlock list:
                WriteList(html, list);
                break;
            case Table table:
                tables.Write(html, table, Inlines);
                break;
            case Quotation quotation:
                html.Open("blockquote").Line();
                WriteAll(html, quotation.Content);
                html.End("blockquote").Line();
                break;
            case CodeBlock code:
                WriteCode(html, code);
                break;
            case DefinitionList definitions:
                WriteDefinitions(html, definitions);
                break;
            case ThematicBreak:
                html.Open("hr").Line();
                break;
            case Media recording:
                if (media.Render(recording, Id(recording.Attributes)) is { } player)
                {
                    html.Markup(player).LineOnce();
                }

                break;
            case HtmlBlock raw:
                Inlines.WriteAll(html, raw.Content);
                html.Line();
                break;
            case ComponentBlock component:
                WriteComponent(html, component);
                break;
            default:
                throw new ArgumentException($"A block of the kind {block.GetType().Name} has no HTML.", nameof(block));
        }
    }

    private void WriteParagraph(HtmlWriter html, Paragraph paragraph)
    {
        if (paragraph.Content is [Picture { Caption: not null } picture])
        {
            WriteFigure(html, paragraph, picture);
            return;
        }

        html.Start("p").Attribute("id", Id(paragraph.Attributes)).Attributes(paragraph.Attributes).Close();
        Inlines.WriteText(html, paragraph.Content);
        html.End("p").Line();
    }

    private void WriteFigure(HtmlWriter html, Paragraph paragraph, Picture picture)
    {
        if (picture.Asset is null)
        {
            return;
        }

        html.Start("figure").Attribute("id", Id(paragraph.Attributes)).Attributes(paragraph.Attributes).Close();
        Inlines.WriteImage(html, picture);
        html.Open("figcaption").Text(picture.Caption!).End("figcaption").End("figure").Line();
    }

    private void WriteHeading(HtmlWriter html, Heading heading)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"h{heading.Level}");
        html.Start(name).Attribute("id", isData ? null : scope.IdOf(heading.Id)).Attributes(heading.Attributes).Close();
        Inlines.WriteAll(html, heading.Content);
        html.End(name).Line();
    }

    private void WriteList(HtmlWriter html, ListBlock list)
    {
        var name = list.IsOrdered ? "ol" : "ul";
        html.Start(name).Attribute("start", list.IsOrdered && list.Start != 1 ? list.Start : null).Close().Line();
        foreach (var item in list.Items)
        {
            WriteItem(html, "li", item, list.IsTight);
        }

        html.End(name).Line();
    }

    private void WriteDefinitions(HtmlWriter html, DefinitionList definitions)
    {
        html.Open("dl").Line();
        foreach (var item in definitions.Items)
        {
            foreach (var term in item.Terms)
            {
                html.Start("dt").Attribute("id", Id(term.Attributes)).Attributes(term.Attributes).Close();
                Inlines.WriteAll(html, term.Content);
                html.End("dt").Line();
            }

            foreach (var definition in item.Definitions)
            {
                WriteItem(html, "dd", definition, isTight: definition.Content.Length == 1);
            }
        }

        html.End("dl").Line();
    }

    /// <summary>An item; in a tight list its paragraphs are written without <c>p</c> (CommonMark 5.3).</summary>
    private void WriteItem(HtmlWriter html, string name, ListItem item, bool isTight)
    {
        html.Open(name);
        var isBegun = false;
        foreach (var block in item.Content)
        {
            if (isTight && block is Paragraph { Content: not [Picture { Caption: not null }] } paragraph)
            {
                if (isBegun)
                {
                    html.LineOnce();
                }

                Inlines.WriteText(html, paragraph.Content);
            }
            else
            {
                Write(html.LineOnce(), block);
            }

            isBegun = true;
        }

        html.End(name).Line();
    }

    private static void WriteCode(HtmlWriter html, CodeBlock code)
    {
        // Focusable, because a long line can be scrolled to only by those who can put the focus there (WCAG 2.1.1).
        html.Start("pre").Attribute("tabindex", "0").Close().Start("code")
            .Attribute("class", code.Language is { Length: > 0 } language ? $"language-{language}" : null)
            .Close().Text(code.Value).End("code").End("pre").Line();
    }

    private void WriteComponent(HtmlWriter html, ComponentBlock block)
    {
        var context = scope.Context;
        var component = context.ComponentOf(block);
        var view = block is Question ? scope.WithoutTerms(() => component.View(block, renderer)) : component.View(block, renderer);
        var model = new ScriptObject { [block is Question ? "question" : "block"] = view, ["words"] = context.Words.Page };
        if (context.Templates.Render($"components/{block.Component}/{block.Component}.html", model, context.Diagnostics) is not { } markup)
        {
            return;
        }

        if (block is ContainerBlock container && Unseen(container.Attributes, view) is { } attributes)
        {
            html.Start("div").Attribute("id", Id(attributes)).Attributes(attributes).Close().Line();
            html.Markup(markup).LineOnce().End("div").Line();
        }
        else
        {
            html.Markup(markup).LineOnce();
        }
    }

    /// <summary>What an author has said of a block that its template does not see, and so cannot write; null when there is nothing.</summary>
    private static Attributes? Unseen(Attributes attributes, ScriptObject view)
    {
        var unseen = attributes with
        {
            Language = view.ContainsKey("lang") ? null : attributes.Language,
            Direction = view.ContainsKey("dir") ? null : attributes.Direction,
        };
        return unseen is { Id: null, Classes: [], Language: null, Direction: null } ? null : unseen;
    }

    private string? Id(Attributes attributes) => isData ? null : scope.IdOf(attributes.Id);
}
