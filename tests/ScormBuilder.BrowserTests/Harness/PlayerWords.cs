using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>The player's words, from its language file: what is said may be put better without breaking a test.</summary>
public static partial class PlayerWords
{
    private static readonly string File = System.IO.File.ReadAllText(Path.Combine(Repository.Root, "templates/default/languages/en.yaml")).Split("\nplayer:\n")[1];

    public static string Get(string key) =>
        Line().Matches(File).FirstOrDefault(line => line.Groups["key"].Value == key)?.Groups["words"].Value
        ?? throw new AssertionException($"The language file has no word {key}.");

    [GeneratedRegex("^  \"?(?<key>[a-z_.]+)\"?: \"?(?<words>.*?)\"?\\s*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
