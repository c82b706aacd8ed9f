using System.Collections.Immutable;
using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key with a list of mappings of a shape, at least one.</summary>
/// <param name="name">The key as authors write it.</param>
/// <param name="shape">What each mapping has.</param>
internal sealed class MapListKey(string name, Shape shape) : Key<ImmutableArray<YamlMap>>(name)
{
    /// <summary>What is accepted, in words that follow "Write".</summary>
    public required string Expected { get; init; }

    /// <summary>What each mapping has.</summary>
    public Shape Shape => shape;

    /// <inheritdoc/>
    public override ImmutableArray<YamlMap> Standard => [];

    /// <inheritdoc/>
    public override ImmutableArray<YamlMap> Read(YamlEntry entry)
    {
        if (entry.Maps(shape) is { Length: > 0 } maps)
        {
            return maps;
        }

        entry.Refuse(Expected);
        return [];
    }

    /// <inheritdoc/>
    protected override bool ShowsExample => false;

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("minItems", 1);
        json.WriteString("errorMessage", $"Write {Expected}.");
        json.WriteStartObject("items");
        shape.WriteRules(json);
        json.WriteEndObject();
    }
}
