using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says an identity. What is none is reported, and read all the same: it is still the best name for what it belongs to.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class IdentityKey(string name) : Key<string?>(name)
{
    /// <summary>Identities that whoever reads the key refuses, because they are taken.</summary>
    public IReadOnlySet<string> Taken { get; init; } = System.Collections.Immutable.ImmutableHashSet<string>.Empty;

    /// <inheritdoc/>
    public override string? Standard => null;

    /// <inheritdoc/>
    public override string? Read(YamlEntry entry)
    {
        if (entry.Text is not { } text)
        {
            entry.Refuse("words");
            return null;
        }

        if (IsRequired && string.IsNullOrWhiteSpace(text))
        {
            entry.Refuse($"words, such as {Example}");
        }
        else
        {
            Identity.Check(text, entry.Location, entry.Diagnostics);
        }

        return text;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        WriteTextKinds(json, Identity.IsValid, "2 to 60 of a-z, 0-9 and hyphens, a letter first");
        json.WriteString("pattern", Identity.Pattern.ToString());
        if (Taken.Count == 0)
        {
            return;
        }

        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteStartObject("not");
        json.WriteStartArray("enum");
        foreach (var identity in Taken)
        {
            json.WriteStringValue(identity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
