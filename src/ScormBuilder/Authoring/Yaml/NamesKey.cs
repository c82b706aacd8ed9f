using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key with a mapping whose names are the author's own, each with something of one kind.</summary>
/// <typeparam name="T">What each says.</typeparam>
/// <param name="name">The key as authors write it.</param>
/// <param name="value">How each is read. It has no name of its own.</param>
internal sealed class NamesKey<T>(string name, Key<T> value) : Key<ImmutableArray<(string Name, SourceLocation NameLocation, T Value)>>(name)
{
    /// <summary>What is accepted, in words that follow "Write".</summary>
    public string Expected { get; init; } = "keys and values";

    /// <summary>Whether the names are identities, which progress is stored under.</summary>
    public bool AreIdentities { get; init; }

    /// <summary>The names that can be meant, when whoever reads them asks that; null: any.</summary>
    public IEnumerable<string>? Names { get; init; }

    /// <inheritdoc/>
    public override ImmutableArray<(string Name, SourceLocation NameLocation, T Value)> Standard => [];

    /// <inheritdoc/>
    public override ImmutableArray<(string Name, SourceLocation NameLocation, T Value)> Read(YamlEntry entry)
    {
        if (entry.Entries is not { } entries)
        {
            entry.Refuse(Expected);
            return [];
        }

        var read = ImmutableArray.CreateBuilder<(string, SourceLocation, T)>();
        foreach (var one in entries)
        {
            if (AreIdentities)
            {
                Identity.Check(one.Name, one.KeyLocation, one.Diagnostics);
            }

            read.Add((one.Name, one.KeyLocation, value.Read(one)));
        }

        return read.ToImmutable();
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteString("errorMessage", $"Write {Expected}.");
        if (AreIdentities)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", Identity.Pattern.ToString());
            json.WriteString("errorMessage", "Write 2 to 60 of a-z, 0-9 and hyphens, a letter first.");
            json.WriteEndObject();
        }
        else if (Names is not null)
        {
            json.WriteStartObject("propertyNames");
            json.WriteStartArray("enum");
            foreach (var known in Names)
            {
                json.WriteStringValue(known);
            }

            json.WriteEndArray();
            json.WriteString("errorMessage", $"Write {Expected}.");
            json.WriteEndObject();
        }

        json.WritePropertyName("additionalProperties");
        value.WriteSchema(json);
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var pair in Example.Trim('{', '}').Split(", ").Select(pair => pair.Split(": ", 2)))
        {
            json.WriteString(pair[0], pair[1]);
        }

        json.WriteEndObject();
    }
}
