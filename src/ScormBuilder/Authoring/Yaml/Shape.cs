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

    /// <summary>Defines a key: from here on it can be read, and editors know it.</summary>
    public T Add<T>(T key)
        where T : Key
    {
        keys.Add(key);
        return key;
    }

    /// <summary>Where the key says the word, the mapping has only that key and these others: none of the rest is required, and none may stand.</summary>
    public (string Key, string Word, string[] Others)? Restriction { get; init; }

    /// <summary>The keys that may not stand where the restriction holds.</summary>
    public IEnumerable<Key> Excluded => Restriction is { } rule ? keys.Where(key => key.Name != rule.Key && !rule.Others.Contains(key.Name)) : [];

    /// <summary>Writes the mapping's rules into a schema that has been begun.</summary>
    public void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        if (Restriction is { } rule)
        {
            WriteRestriction(json, rule.Key, rule.Word);
        }
        else
        {
            WriteRequired(json);
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

    private void WriteRestriction(Utf8JsonWriter json, string key, string word)
    {
        json.WriteStartObject("if");
        json.WriteStartObject("properties");
        json.WriteStartObject(key);
        json.WriteString("const", word);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject("then");
        json.WriteStartObject("properties");
        foreach (var excluded in Excluded)
        {
            json.WriteBoolean(excluded.Name, false);
        }

        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartObject("else");
        WriteRequired(json);
        json.WriteEndObject();
    }

    private void WriteRequired(Utf8JsonWriter json)
    {
        if (keys.Exists(key => key.IsRequired))
        {
            json.WriteStartArray("required");
            keys.FindAll(key => key.IsRequired).ForEach(key => json.WriteStringValue(key.Name));
            json.WriteEndArray();
        }
    }
}
