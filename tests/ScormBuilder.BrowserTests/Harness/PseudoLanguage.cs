using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// A language that nobody speaks, read from right to left: the player's English words in accented letters, and mirrored. Whatever stands on the page in
/// plain letters was not written by the course's author and cannot be translated.
/// </summary>
public static partial class PseudoLanguage
{
    /// <summary>Arabic to the rules for direction, plurals and numbers; the rest is for private use.</summary>
    public const string Tag = "ar-x-mirror";

    private const string Mirror = "\u202e", End = "\u202c";

    private const string Texts = """
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, text => text.parentElement.closest("script, noscript") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
          const texts = new Set([document.title]);
          while (walker.nextNode()) texts.add(walker.currentNode.data);
          for (const element of document.querySelectorAll("body *")) for (const name of ["aria-label", "alt", "title", "placeholder", "label"]) if (element.hasAttribute(name)) texts.add(element.getAttribute(name));
          return [...texts];
        }
        """;

    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Accented = "áƀćđéƒǧĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÁƁĆĐÉƑǤĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ";

    /// <summary>A module of the repository whose player speaks this language; its own text stays as it is.</summary>
    public static Task<CompiledCourse> CompileAsync(string module, string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync(
        $"{module}, mirrored",
        EditedCopy.Of(module, settings => Setting().Replace(settings, $"language: {Tag}")),
        target,
        new Dictionary<string, string> { [$"languages/{Tag}.yaml"] = Mirrored(File.ReadAllText(Path.Combine(Repository.Root, "templates/default/languages/en.yaml"))) });

    /// <summary>What stands on a page, or waits in it, in plain letters though the module's files do not say it: words that no language file can change.</summary>
    public static async Task<IReadOnlyList<string>> UntranslatedAsync(IPage page, string module)
    {
        var known = Known(module);
        var texts = await page.EvaluateAsync<string[]>(Texts);

        // The source's hash is in no language.
        var source = await page.Locator("html").GetAttributeAsync("data-source") ?? "";
        return [.. texts.SelectMany(text => PlainRun().Matches(OneMirrored().Replace(text, "|")).Select(run => run.Value)).Where(run => !source.Contains(run, StringComparison.Ordinal) && !known.Contains(Words(run), StringComparison.Ordinal)).Distinct()];
    }

    private static string Known(string module) => string.Concat(Directory.GetFiles(Repository.Module(module), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".md" or ".yaml").Select(file => Words(File.ReadAllText(file))));

    private static string Words(string text) => $" {NoWord().Replace(text, " ").Trim()} ";

    /// <summary>A language file with all of its words mirrored.</summary>
    private static string Mirrored(string file) => Line().Replace(file, line => $"{line.Groups["key"].Value}: \"{Said(line.Groups["words"].Value)}\"");

    // What the player fills in stays as it is, and outside of what is mirrored.
    private static string Said(string words) => string.Concat(Placeholder().Split(words).Select(part =>
        part.StartsWith('{') || !part.Any(char.IsAsciiLetter) ? part : $"{Mirror}{string.Concat(part.Select(Letter))}{End}"));

    private static char Letter(char letter) => Plain.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var index ? Accented[index] : letter;

    [GeneratedRegex("^language: .*$", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex("(?<key>^  (?:\"[a-z_.]+\"|[a-z_.]+)): (?:\"(?<words>.*)\"|(?<words>.*))$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("(\\{[a-z]+\\})")]
    private static partial Regex Placeholder();

    [GeneratedRegex($"{Mirror}[^{End}]*{End}")]
    private static partial Regex OneMirrored();

    [GeneratedRegex("[A-Za-z][A-Za-z0-9'’ -]*")]
    private static partial Regex PlainRun();

    [GeneratedRegex("[^A-Za-z0-9]+")]
    private static partial Regex NoWord();
}
