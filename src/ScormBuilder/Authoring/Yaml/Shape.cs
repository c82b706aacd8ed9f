using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>Which keys a mapping has. It is what the reader goes by, and what editors get as JSON Schema.</summary>
/// <param name="description">What the mapping is, for people.</param>
internal sealed class Shape(string description)
{
    private readonly List<Key> keys = [];

    /// <summary>What the mapping is, for people.</summary>
    public string Description => description;

    /// <summary>The keys, in the order in which they are best written.</summary>
    public IReadOnlyList<Key> Keys => keys;

    /// <summary>Keys that the format has but this version does not read.</summary>
    public IReadOnlyList<string> NotBuilt { get; init; } = [];

    /// <summary>Defines a key: from here on it can be read, and editors know it.</summary>
    public T Add<T>(T key)
        where T : Key
    {
        keys.Add(key);
        return key;
    }

    /// <summary>Writes the mapping's rules into a schema that has been begun.</summary>
    public void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (keys.Exists(key => key.IsRequired))
        {
            json.WriteStartArray("required");
            keys.FindAll(key => key.IsRequired).ForEach(key => json.WriteStringValue(key.Name));
            json.WriteEndArray();
        }

        if (keys.Exists(key => key.Needs is not null))
        {
            json.WriteStartObject("dependencies");
            foreach (var key in keys.Where(key => key.Needs is not null))
            {
                json.WriteStartArray(key.Name);
                json.WriteStringValue(key.Needs!.Name);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WritePropertyName(key.Name);
            key.WriteSchema(json);
        }

        json.WriteEndObject();
    }
}
