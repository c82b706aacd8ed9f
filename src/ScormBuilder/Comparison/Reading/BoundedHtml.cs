using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace ScormBuilder.Comparison.Reading;

/// <summary>
/// Parses pages that may be hostile. ScormBuilder closes what it opens; a page that does not can make a parser build thousands of elements of a
/// few bytes, so it is not parsed.
/// </summary>
internal sealed class BoundedHtml
{
    private const int Deepest = 200;
    private const int MostElements = 2_000_000;

    private readonly Stack<string> open = new();
    private int elements;

    private BoundedHtml()
    {
    }

    /// <summary>Parses a page; null when it is not one that ScormBuilder would write.</summary>
    public static IDocument? Parse(byte[] page)
    {
        var bounds = new BoundedHtml();
        var options = new HtmlParserOptions { MaximumDepth = Deepest, OnToken = (token, _) => bounds.See(token) };
        try
        {
            return new HtmlParser(options).ParseDocument(Encoding.UTF8.GetString(page));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private void See(HtmlToken token)
    {
        if (token.Type == HtmlTokenType.StartTag && token is HtmlTagToken { IsSelfClosing: false } && !IsEmpty(token.Name))
        {
            open.Push(token.Name);
            Refuse(++elements > MostElements || open.Count > Deepest);
        }
        else if (token.Type == HtmlTokenType.EndTag && open.Contains(token.Name))
        {
            // What formats is opened anew in every paragraph that follows, as often as it was left open.
            while (open.Pop() is var last && last != token.Name)
            {
                Refuse(IsFormatting(last));
            }
        }
    }

    private static void Refuse(bool isBeyond)
    {
        if (isBeyond)
        {
            throw new InvalidDataException();
        }
    }

    // HTML, void elements.
    private static bool IsEmpty(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";

    // HTML, the list of active formatting elements.
    private static bool IsFormatting(string name) =>
        name is "a" or "b" or "big" or "code" or "em" or "font" or "i" or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";
}
