using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says a list of words; each comes with its place.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class ListKey(string name) : Key<ImmutableArray<(string Text, SourceLocation Location)>>(name)
{
    private const string Expected = "a list such as [one, two]";

    /// <summary>Whether each word has to be one that can be seen.</summary>
    public bool RefusesBlank { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<(string Text, SourceLocation Location)> Standard => [];

    /// <inheritdoc/>
    public override ImmutableArray<(string Text, SourceLocation Location)> Read(YamlEntry entry)
    {
        if (entry.Words is { } words && !(RefusesBlank && words.Any(word => !TextKey.NotBlank.Fits(word.Text))))
        {
            return [.. words];
        }

        entry.Refuse(Expected);
        return [];
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteString("errorMessage", $"Write {Expected}.");
        json.WriteStartObject("items");
        WriteTextKinds(json, text => !RefusesBlank || TextKey.NotBlank.Fits(text), "words");
        if (RefusesBlank)
        {
            json.WriteString("pattern", TextKey.NotBlank.ToString());
        }

        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var word in Example.Trim('[', ']').Split(", "))
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
