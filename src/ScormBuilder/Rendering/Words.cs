using System.Collections.Immutable;
using Scriban.Runtime;

namespace ScormBuilder.Rendering;

/// <summary>The player's own words in the language of a course.</summary>
public sealed class Words
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
}
