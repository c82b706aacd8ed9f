using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring;

/// <summary>The braces behind a text, <c>{#id .class key=value}</c>, before anybody has asked whether its parts are allowed.</summary>
/// <param name="Raw">The braces with what is in them.</param>
/// <param name="Parts">What stands in them, in order: name (<c>#</c> for the identity, <c>.</c> for a class) and value.</param>
/// <param name="IsMalformed">Whether they cannot be read.</param>
internal sealed partial record AttributeText(string Raw, ImmutableArray<KeyValuePair<string, string>> Parts, bool IsMalformed)
{
    /// <summary>Reads braces; null when what begins here is not meant as attributes, such as <c>{x}</c> in a formula.</summary>
    public static AttributeText? TryRead(ReadOnlySpan<char> text)
    {
        if (!Opening().IsMatch(text))
        {
            return null;
        }

        var end = Close(text);
        if (end < 0)
        {
            var line = text.IndexOf('\n');
            return new AttributeText((line < 0 ? text : text[..line]).TrimEnd().ToString(), [], true);
        }

        var raw = text[..(end + 1)].ToString();
        var inner = raw[1..^1];
        var parts = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var position = 0;
        foreach (Match match in Part().Matches(inner))
        {
            if (match.Index != position)
            {
                return new AttributeText(raw, [], true);
            }

            position = match.Index + match.Length;
            var name = match.Groups["mark"].Success ? match.Groups["mark"].Value : match.Groups["key"].Value;
            var value = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value;
            parts.Add(new KeyValuePair<string, string>(name, value));
        }

        return new AttributeText(raw, parts.ToImmutable(), position != inner.Length);
    }

    private static int Close(ReadOnlySpan<char> text)
    {
        var quoted = false;
        for (var index = 1; index < text.Length && text[index] != '\n'; index++)
        {
            if (text[index] == '"')
            {
                quoted = !quoted;
            }
            else if (text[index] == '}' && !quoted)
            {
                return index;
            }
        }

        return -1;
    }

    [GeneratedRegex("^\\{\\s*(#|\\.[A-Za-z]|[A-Za-z][\\w-]*\\s*=)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(
        "\\s*(?:(?<mark>[#.])(?<bare>[^\\s{}\"=#]+)|(?<key>[A-Za-z][\\w-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s{}\"]+)))(?=\\s|$)\\s*",
        RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
