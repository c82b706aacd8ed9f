using System.Globalization;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Rendering;

namespace ScormBuilder.Dossier;

/// <summary>The words of a dossier: in the language of the course where there are any, else in English.</summary>
internal sealed class DossierWords
{
    private const string Fallback = "en";
    private static readonly string[] Languages = [Fallback, "de"];
    private static readonly Shape WordFile = new("The words of a dossier.");
    private static readonly NamesKey<string?> All = WordFile.Add(new NamesKey<string?>("words", new TextKey("") { Description = "", Example = "" }) { Description = "", Example = "" });

    private readonly Words words;
    private readonly HashSet<string> keys;
    private readonly NumberFormatInfo numbers;

    /// <summary>The words for a course.</summary>
    /// <param name="language">BCP 47 tag of the course.</param>
    public DossierWords(string language)
    {
        var primary = language.Split('-')[0].ToLowerInvariant();
        var name = Languages.Contains(primary) ? primary : Fallback;
        Language = name == primary ? language : Fallback;
        var read = Read(name);
        words = new Words(read, []);
        keys = read.Select(word => word.Key).ToHashSet(StringComparer.Ordinal);
        numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        if (name == "de")
        {
            (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator, numbers.NegativeSign) = (",", ".", "\u2212");
        }
    }

    /// <summary>BCP 47 tag of the document.</summary>
    public string Language { get; }

    /// <summary>The names of its files.</summary>
    internal static IReadOnlyList<string> Names => Languages;

    /// <summary>A word with its placeholders filled.</summary>
    public string this[string key, params ReadOnlySpan<(string Name, string Value)> values] => words[key, values];

    /// <summary>Whether there is such a word.</summary>
    public bool Has(string key) => keys.Contains(key);

    /// <summary>A number with its thousands set apart.</summary>
    public string Number(int number) => number.ToString("N0", numbers);

    /// <summary>A number with as many decimals as it has, at most some.</summary>
    public string Number(decimal number, int decimals = 2) => number.ToString($"#,0.{new string('#', decimals)}", numbers);

    /// <summary>Minutes, with one decimal.</summary>
    public string Minutes(decimal minutes) => decimal.Round(minutes, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", numbers);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The words of a file by their keys, in its order.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>> Read(string language)
    {
        using var file = typeof(DossierWords).Assembly.GetManifestResourceStream($"dossier/{language}.yaml")!;
        using var reader = new StreamReader(file);
        var map = YamlText.Parse($"{language}.yaml", reader.ReadToEnd(), WordFile, new DiagnosticBag())!;
        return [.. map.Read(All).Select(word => KeyValuePair.Create(word.Name, word.Value ?? ""))];
    }
}
