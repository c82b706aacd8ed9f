using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key with a mapping of a shape.</summary>
/// <param name="name">The key as authors write it.</param>
/// <param name="shape">What the mapping has.</param>
internal sealed class MapKey(string name, Shape shape) : Key<YamlMap?>(name)
{
    /// <summary>What the mapping has.</summary>
    public Shape Shape => shape;

    /// <inheritdoc/>
    public override YamlMap? Standard => null;

    /// <inheritdoc/>
    public override YamlMap? Read(YamlEntry entry)
    {
        if (entry.Map(shape) is { } map)
        {
            return map;
        }

        entry.Refuse("keys and values");
        return null;
    }

    /// <inheritdoc/>
    protected override bool ShowsExample => false;

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json) => shape.WriteRules(json);
}
