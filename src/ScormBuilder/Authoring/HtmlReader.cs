using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>
/// Reads raw HTML as tags and text, so that only what is on the allow-list is ever written. Links, pictures and headings are not on it:
/// they are checked only when they are Markdown.
/// </summary>
internal sealed partial class HtmlReader(LessonText lesson)
{
    /// <summary>MathML Core without what holds other languages, acts on a click, or is written without an end tag.</summary>
    private static readonly HashSet<string> Mathematics =
    [
        .. "math merror mfrac mi mn mo mover mpadded mphantom mroot mrow ms msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover".Split(' '),
    ];

    private static readonly HashSet<string> Phrasing =
    [
        .. Mathematics,
        .. "abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr".Split(' '),
    ];

    private static readonly HashSet<string> Flow =
    [
        .. Phrasing,
        .. "blockquote caption col colgroup dd div dl dt hr li ol p pre table tbody td tfoot th thead tr ul".Split(' '),
    ];

    private static readonly HashSet<string> Void = ["br", "wbr", "hr", "col"];

    private static readonly HashSet<string> AllowedAttributes =
        ["class", "lang", "dir", "title", "datetime", "cite", "scope", "colspan", "rowspan", "headers", "start", "reversed", "value"];

    private static readonly HashSet<string> MathematicalAttributes =
    [
        .. "accent accentunder alttext arg columnspan display displaystyle fence form intent largeop linethickness mathvariant movablelimits".Split(' '),
        .. "rowspan scriptlevel separator stretchy symmetric".Split(' '),
    ];

    private readonly Stack<(string Name, int Offset)> open = new();

    /// <summary>One tag within running text; null, with a finding, when it is not allowed.</summary>
    public HtmlTag? Tag(string html, int offset) => Tag(html, offset, Phrasing);

    /// <summary>A block of HTML: tags and the text between them.</summary>
    public ImmutableArray<Inline> Block(string html, int offset)
    {
        if (!Allowed(html, offset))
        {
            return [];
        }

        var content = ImmutableArray.CreateBuilder<Inline>();
        var position = 0;
        foreach (Match match in TagOrComment().Matches(html))
        {
            AddText(html[position..match.Index], offset + position, content);
            position = match.Index + match.Length;
            if (!match.Value.StartsWith("<!", StringComparison.Ordinal) && Tag(match.Value, offset + match.Index, Flow) is { } tag)
            {
                content.Add(tag);
            }
        }

        AddText(html[position..], offset + position, content);
        Finish();
        return content.ToImmutable();
    }

    /// <summary>Reports elements that were opened in this piece of text and not closed in it.</summary>
    public void Finish()
    {
        while (open.TryPop(out var left))
        {
            lesson.Report(NotationCodes.HtmlNotAllowed, left.Offset, $"element '{left.Name}', left open,");
        }
    }

    private HtmlTag? Tag(string html, int offset, HashSet<string> elements)
    {
        if (!Allowed(html, offset) || html.StartsWith("<!--", StringComparison.Ordinal))
        {
            return null;
        }

        var match = TagParts().Match(html);
        var name = match.Groups["name"].Value.ToLowerInvariant();
        if (!match.Success || !elements.Contains(name))
        {
            lesson.Report(NotationCodes.HtmlNotAllowed, offset, match.Success ? $"element '{name}'" : $"'{html}'");
            return null;
        }

        var closing = match.Groups["closing"].Success;
        if (closing && (!open.TryPop(out var opened) || opened.Name != name))
        {
            lesson.Report(NotationCodes.HtmlNotAllowed, offset, $"tag '</{name}>', which closes nothing,");
            return null;
        }

        if (!closing && !Void.Contains(name))
        {
            open.Push((name, offset));
        }

        return new HtmlTag(lesson.Source.At(offset), name, Attributes(match.Groups["attributes"].Value, Mathematics.Contains(name), offset), closing);
    }

    private ImmutableArray<KeyValuePair<string, string>> Attributes(string text, bool isMathematics, int offset)
    {
        var attributes = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (Match match in Attribute().Matches(text))
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (!AllowedAttributes.Contains(name) && !(isMathematics && MathematicalAttributes.Contains(name)))
            {
                lesson.Report(NotationCodes.HtmlNotAllowed, offset, $"attribute '{name}'");
            }
            else if (attributes.All(known => known.Key != name))
            {
                var value = WebUtility.HtmlDecode(match.Groups["value"].Value);
                attributes.Add(new KeyValuePair<string, string>(name, value));
                if (name == "lang" && value.Length > 0)
                {
                    LanguageTag.Check(value, lesson.Source.At(offset), lesson.Diagnostics);
                }
            }
        }

        return attributes.ToImmutable();
    }

    private bool Allowed(string html, int offset)
    {
        var isAllowed = lesson.Module.TakesHtml();
        if (!isAllowed && !html.StartsWith("</", StringComparison.Ordinal))
        {
            lesson.Report(NotationCodes.RawHtml, offset, html.Trim().Split('\n')[0]);
        }

        return isAllowed;
    }

    private void AddText(string text, int offset, ImmutableArray<Inline>.Builder content)
    {
        if (text.Contains('<'))
        {
            lesson.Report(NotationCodes.HtmlNotAllowed, offset + text.IndexOf('<'), "tag that begins here");
        }
        else if (text.Length > 0)
        {
            var lines = text.Split('\n');
            var words = new Text(lesson.Source.At(offset), WebUtility.HtmlDecode(lines[0]));
            for (var index = 1; index < lines.Length; index++)
            {
                offset += lines[index - 1].Length + 1;
                words = words.Append(lesson.Source.At(offset - 1), "\n").Append(lesson.Source.At(offset), WebUtility.HtmlDecode(lines[index]));
            }

            content.Add(words);
        }
    }

    [GeneratedRegex("<!--.*?-->|</?[A-Za-z][^<>]*>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TagOrComment();

    [GeneratedRegex("^<(?<closing>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>[^<>]*?)/?>$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TagParts();

    [GeneratedRegex("(?<name>[^\\s\"'=/]+)(\\s*=\\s*(\"(?<value>[^\"]*)\"|'(?<value>[^']*)'|(?<value>[^\\s\"']+)))?", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
