using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>The player's own words in the language of a course.</summary>
public sealed partial class Words
{
    private readonly ImmutableDictionary<string, string> page;

    internal Words(IEnumerable<KeyValuePair<string, string>> page, IEnumerable<KeyValuePair<string, string>> player)
    {
        this.page = ImmutableDictionary.CreateRange(StringComparer.Ordinal, page);
        Player = [.. player];
        foreach (var (key, value) in this.page)
        {
            Page.Add(key, value);
        }

        // Every template of a course, also on other threads, sees the same object.
        Page.IsReadOnly = true;
    }

    /// <summary>The words for templates, as they see them under <c>words</c>.</summary>
    public ScriptObject Page { get; } = [];

    /// <summary>The words for scripts, in the order of the English file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Player { get; }

    /// <summary>The words without those for scripts that a script does not name; it names <c>key.one</c> by <c>"key"</c>.</summary>
    /// <param name="script">The script. It names a word by its key, written out between quotation marks.</param>
    internal Words In(string script)
    {
        var named = Literal().Matches(script).Select(literal => literal.Groups["text"].Value).ToHashSet(StringComparer.Ordinal);
        return new Words(page, Player.Where(word => named.Contains(word.Key) || named.Contains(word.Key[..Math.Max(word.Key.LastIndexOf('.'), 0)])));
    }

    /// <summary>A word for templates with its placeholders filled; the key itself when no file has it (SB5107 says so).</summary>
    /// <param name="key">Its key under <c>page:</c>.</param>
    /// <param name="values">What stands for <c>{name}</c>.</param>
    public string this[string key, params ReadOnlySpan<(string Name, string Value)> values]
    {
        get
        {
            var word = page.GetValueOrDefault(key, key);
            foreach (var (name, value) in values)
            {
                word = word.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            }

            return word;
        }
    }

    // The closing quotation mark may be the opening one of the next: what stands between two literals may look like one.
    [GeneratedRegex("""(["'`])(?<text>[\w.-]+)(?=\1)""")]
    private static partial Regex Literal();
}
