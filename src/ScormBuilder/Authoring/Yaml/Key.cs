using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>
/// The one definition of a key: the reader reads by it, and the JSON Schema is made from it. A kind of key is a class that says both, side by side, so that they agree.
/// </summary>
/// <param name="name">The key as authors write it.</param>
internal abstract class Key(string name)
{
    /// <summary>The key as authors write it.</summary>
    public string Name => name;

    /// <summary>What it says and what comes of it, for people: sentences without markup.</summary>
    public required string Description { get; init; }

    /// <summary>A value as authors write it behind the key, in YAML.</summary>
    public required string Example { get; init; }

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The key without which it may not stand.</summary>
    public Key? Needs { get; init; }

    /// <summary>Writes the schema of its values.</summary>
    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (Description.Length > 0)
        {
            json.WriteString("description", Description);
        }

        WriteRules(json);
        if (ShowsExample)
        {
            json.WriteStartArray("examples");
            WriteExample(json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes what is accepted into the schema that has been begun.</summary>
    protected abstract void WriteRules(Utf8JsonWriter json);

    /// <summary>Whether the schema has the example; not where it says all there is anyway.</summary>
    protected virtual bool ShowsExample => Example.Length > 0;

    /// <summary>Writes the example as JSON.</summary>
    protected virtual void WriteExample(Utf8JsonWriter json) => json.WriteStringValue(Example.Trim('"'));

    /// <summary>
    /// Writes which kinds of value are accepted. Numbers, true and empty values are texts to the reader, so a rule for texts decides about them too.
    /// Kinds are excluded one by one, because editors offer "true" wherever a schema names the kind "boolean"; and by "if", because they say no more
    /// of "not" than that something is not allowed.
    /// </summary>
    /// <param name="json">The schema.</param>
    /// <param name="accepts">The rule.</param>
    /// <param name="expected">What is accepted, in words that follow "Write".</param>
    protected static void WriteTextKinds(Utf8JsonWriter json, Func<string, bool> accepts, string expected)
    {
        (string Kind, string Text)[] others = [("number", "7"), ("boolean", "true"), ("null", "")];
        var refused = others.Where(other => !accepts(other.Text)).Select(other => other.Kind).ToList();
        if (refused.Count == others.Length)
        {
            json.WriteString("type", "string");
        }
        else
        {
            json.WriteStartObject("if");
            json.WriteStartArray("type");
            foreach (var kind in (string[])["array", "object", .. refused])
            {
                json.WriteStringValue(kind);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteStartObject("then");
            json.WriteString("type", "string");
            json.WriteString("errorMessage", $"Write {expected}.");
            json.WriteEndObject();
        }

        json.WriteString("errorMessage", $"Write {expected}.");
    }
}

/// <summary>A key that says something of a type.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <param name="name">The key as authors write it.</param>
internal abstract class Key<T>(string name) : Key(name)
{
    /// <summary>What is so when the key is not there.</summary>
    public abstract T Standard { get; }

    /// <summary>What is written; the standard, with a finding, when the key does not take it.</summary>
    public abstract T Read(YamlEntry entry);
}
