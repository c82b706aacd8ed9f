using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Finds the words of a language: <c>languages/&lt;tag&gt;.yaml</c>.</summary>
public static class Languages
{
    private const string Fallback = "en";

    private static readonly Shape WordFile = new("The words of a language.");
    private static readonly NamesKey<string?> Page = WordFile.Add(AnyWords("page"));
    private static readonly NamesKey<string?> Player = WordFile.Add(AnyWords("player"));

    /// <summary>
    /// The words for a language. Each is looked for on its own: in <c>de-AT</c>, then <c>de</c>, then <c>en</c>, and of each of these in
    /// the override folder before the file that ships.
    /// </summary>
    /// <param name="templates">The theme.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="location">Where the author set the language.</param>
    /// <param name="diagnostics">Where findings go: SB5106 to SB5108, and those of YAML.</param>
    public static Words Load(TemplateSet templates, string language, SourceLocation location, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var (words, isFound) = templates.Words.Get(language, diagnostics, (language, diagnostics) => Read(templates, language, diagnostics));
        if (!isFound)
        {
            diagnostics.Report(RenderingCodes.MissingLanguage, location, language);
        }

        return words;
    }

    /// <summary>Reads the words, and whether any file is of the language itself.</summary>
    private static (Words Words, bool IsFound) Read(TemplateSet templates, string language, DiagnosticBag diagnostics)
    {
        var page = new Dictionary<string, string>(StringComparer.Ordinal);
        var player = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = false;

        // From the last resort to the best, so that the better word replaces; the order of the English file stays.
        foreach (var tag in Chain(language).Reverse())
        {
            foreach (var file in templates.Versions($"languages/{tag}.yaml").Reverse())
            {
                if (YamlText.Parse(file.Name, file.Text, WordFile, diagnostics) is { } words)
                {
                    Merge(words.Read(Page), page, "page", diagnostics);
                    Merge(words.Read(Player), player, "player", diagnostics);
                }

                found |= tag != Fallback || string.Equals(PrimaryOf(language), Fallback, StringComparison.OrdinalIgnoreCase);
            }
        }

        foreach (var key in WordKeys.All.Where(key => !page.ContainsKey(key)))
        {
            diagnostics.Report(RenderingCodes.MissingWord, new SourceLocation(templates.NameOf($"languages/{Fallback}.yaml"), 1, 1), key);
        }

        return (new Words(page, player), found);
    }

    /// <summary>The tags to look under, best first (RFC 4647, section 3.4, Lookup).</summary>
    private static IEnumerable<string> Chain(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
        {
            if (!tag.Equals(Fallback, StringComparison.OrdinalIgnoreCase))
            {
                yield return tag;
            }
        }

        yield return Fallback;
    }

    private static string PrimaryOf(string language) => language.Split('-')[0];

    private static void Merge(
        ImmutableArray<(string Name, SourceLocation NameLocation, string? Value)> words, Dictionary<string, string> into, string map, DiagnosticBag diagnostics)
    {
        // The file read first is the one that ships in English: it says which words there are.
        string[] known = [.. into.Keys];
        foreach (var (key, location, word) in words)
        {
            if (known.Length > 0 && !into.ContainsKey(key) && !IsPluralOf(key, into))
            {
                diagnostics.Report(RenderingCodes.UnknownWord, location, key, map, NearestName.Remedy(key, known));
            }

            into[key] = word ?? "";
        }
    }

    private static NamesKey<string?> AnyWords(string name) => new(name, new TextKey("") { Description = "", Example = "" }) { Description = "", Example = "" };

    /// <summary>Other languages have more plural forms than English: <c>x.few</c> is known when <c>x.other</c> is.</summary>
    private static bool IsPluralOf(string key, Dictionary<string, string> known) =>
        key.LastIndexOf('.') is > 0 and var dot && known.ContainsKey($"{key[..dot]}.other");
}
