using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a language, as a BCP 47 tag; SB3011 and SB3060 when that is none that browsers know.</summary>
/// <param name="name">The key as authors write it.</param>
/// <param name="standard">The language when it is not there.</param>
internal sealed class LanguageKey(string name, string standard) : Key<string>(name)
{
    /// <inheritdoc/>
    public override string Standard => standard;

    /// <inheritdoc/>
    public override string Read(YamlEntry entry)
    {
        if (entry.Text is not { } text)
        {
            entry.Refuse("words");
        }
        else if (string.IsNullOrWhiteSpace(text))
        {
            entry.Refuse($"words, such as {Example}");
        }
        else if (LanguageTag.Check(text, entry.Location, entry.Diagnostics))
        {
            return text;
        }

        return Standard;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        WriteTextKinds(json, LanguageTag.Pattern.Fits, "a language tag such as en, de-AT or pt-BR");
        json.WriteString("pattern", LanguageTag.Pattern.ToString());
    }
}
