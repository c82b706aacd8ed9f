using System.Text;
using AngleSharp.Dom;

namespace ScormBuilder.Comparison.Reading;

/// <summary>
/// What a part of a page says: its words and the descriptions of its pictures, in one line, without the numbers of references, what is on paper or
/// for scripts only, and characters that a terminal would obey.
/// </summary>
internal static class PageText
{
    /// <summary>The words of a part.</summary>
    /// <param name="part">The part; null has no words.</param>
    /// <param name="leavesOut">What does not count.</param>
    public static string Of(IElement? part, Func<IElement, bool>? leavesOut = null)
    {
        var text = new StringBuilder();
        Walk(part, leavesOut, node => text.Append(node switch
        {
            IText words => words.Data,
            IElement { LocalName: "img" } picture => $" {picture.GetAttribute("alt")} ",
            IElement element when !IsInline(element) => " ",
            _ => "",
        }), element => text.Append(IsInline(element) ? "" : " "));
        return OneLine(text.ToString());
    }

    /// <summary>How a part is built, in a form that can be compared: elements, where links and pictures go, languages, words.</summary>
    /// <inheritdoc cref="Of"/>
    public static string MarkupOf(IElement? part, Func<IElement, bool>? leavesOut = null)
    {
        var markup = new StringBuilder();
        Walk(
            part,
            leavesOut,
            node => markup.Append(node is IElement element
                ? $"<{element.LocalName} {element.GetAttribute("href")} {element.GetAttribute("src")} {element.GetAttribute("lang")} {element.GetAttribute("dir")}>"
                : OneLine(node.TextContent)),
            element => markup.Append($"</{element.LocalName}>"));
        return markup.ToString();
    }

    /// <summary>A text without line breaks, other control characters, and those that change the direction of what stands around it.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                line.Append(char.IsControl(character) || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ? '\uFFFD' : character);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Whether an element has a class.</summary>
    public static bool Is(this IElement element, string name) => element.ClassList.Contains(name);

    /// <summary>The elements below a part that are as asked for, in their order.</summary>
    public static IEnumerable<IElement> Below(this IElement? part, Func<IElement, bool> isAsked) => part is null ? [] : part.Descendants<IElement>().Where(isAsked);

    private static void Walk(IElement? part, Func<IElement, bool>? leavesOut, Action<INode> enter, Action<IElement> leave)
    {
        // Without recursion: a page from a stranger may be deep.
        for (var node = part?.FirstChild; node is not null;)
        {
            var isLeftOut = node is IElement element && (IsAside(element) || leavesOut?.Invoke(element) == true);
            if (!isLeftOut && node is IText or IElement)
            {
                enter(node);
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
            }

            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent == part ? null : node.Parent;
                if (node is IElement left)
                {
                    leave(left);
                }
            }

            node = node?.NextSibling;
        }
    }

    private static bool IsAside(IElement element) =>
        element.Is("script-only") || element.Is("paper-only") || element.LocalName == "svg" || element.GetAttribute("role") is "doc-noteref" or "doc-backlink";

    private static bool IsInline(IElement element) => element.LocalName is "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "del" or "dfn" or "em"
        or "i" or "ins" or "kbd" or "mark" or "q" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "u" or "var" or "wbr";
}
