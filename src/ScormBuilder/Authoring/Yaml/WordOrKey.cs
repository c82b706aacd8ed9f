using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says one of several words or else something of another kind, which is then not empty.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <param name="name">The key as authors write it.</param>
/// <param name="other">The other kind. It has no name of its own.</param>
/// <param name="words">The words with what they stand for.</param>
internal sealed class WordOrKey<T>(string name, Key<T> other, params (string Word, T Value)[] words) : Key<T>(name), IHasWords
{
    /// <summary>What is accepted, in words that follow "Write".</summary>
    public required string Expected { get; init; }

    /// <summary>Whether there is something in what was read.</summary>
    public required Func<T, bool> IsFilled { get; init; }

    /// <inheritdoc/>
    public IEnumerable<string> Words => words.Select(word => word.Word);

    /// <inheritdoc/>
    public override T Standard => other.Standard;

    /// <inheritdoc/>
    protected override bool ShowsExample => false;

    /// <inheritdoc/>
    public override T Read(YamlEntry entry)
    {
        foreach (var (word, meaning) in words)
        {
            if (entry.Text == word)
            {
                return meaning;
            }
        }

        if (entry.Text is not null)
        {
            entry.Refuse(Expected);
            return Standard;
        }

        var read = other.Read(entry);
        if (!IsFilled(read) && entry.IsEmpty)
        {
            entry.Refuse(Expected);
        }

        return read;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("enum");
        foreach (var (word, _) in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        other.WriteSchema(json);
        json.WriteEndArray();
        json.WriteNumber("minItems", 1);
        json.WriteNumber("minProperties", 1);
        json.WriteString("errorMessage", $"Write {Expected}.");
    }
}
