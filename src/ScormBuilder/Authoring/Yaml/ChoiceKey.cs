using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says one of several words.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
/// <param name="name">The key as authors write it.</param>
/// <param name="choices">The words.</param>
internal sealed class ChoiceKey<T>(string name, params (string Word, T Value)[] choices) : Key<T>(name), IHasWords
{
    /// <inheritdoc/>
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    /// <summary>The word that stands for a key that is not there; null when what is so then depends on the rest of the course.</summary>
    public string? Default { get; init; }

    /// <inheritdoc/>
    public override T Standard => Default is null ? default! : ValueOf(Default);

    /// <inheritdoc/>
    protected override bool ShowsExample => false;

    /// <inheritdoc/>
    public override T Read(YamlEntry entry)
    {
        if (entry.Text is not { } text)
        {
            entry.Refuse("words");
            return Standard;
        }

        if (!Words.Contains(text))
        {
            entry.Refuse(string.Join(" or ", Words));
            return Standard;
        }

        return ValueOf(text);
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("enum");
        foreach (var word in Words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        if (Default is not null)
        {
            json.WriteString("default", Default);
        }

        json.WriteString("errorMessage", $"Write {string.Join(" or ", Words)}.");
    }

    private T ValueOf(string text) => choices.First(choice => choice.Word == text).Value;
}
