using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The player's words, from its language file: what is said may be put better without breaking a test.</summary>
public static partial class PlayerWords
{
    private static readonly ConcurrentDictionary<string, string> Files = new();

    public static string Get(string key, string language = "en") =>
        Line().Matches(Files.GetOrAdd(language, Read)).FirstOrDefault(line => line.Groups["key"].Value == key)?.Groups["words"].Value
        ?? throw new AssertionException($"The language file has no word {key}.");

    private static string Read(string language) => File.ReadAllText(Path.Combine(Repository.Root, $"templates/default/languages/{language}.yaml")).Split("\nplayer:\n")[1];

    [GeneratedRegex("^  \"?(?<key>[a-z_.]+)\"?: \"?(?<words>.*?)\"?\\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
