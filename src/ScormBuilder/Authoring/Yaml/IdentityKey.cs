using System.Text.Json;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says an identity. What is none is reported, and read all the same: it is still the best name for what it belongs to.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class IdentityKey(string name) : Key<string?>(name)
{
    /// <summary>Whether those of the player's pages are taken.</summary>
    public bool IsBesidePages { get; init; }

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
        else if (IsBesidePages)
        {
            Identity.CheckOwn(text, entry.Location, entry.Diagnostics);
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
        if (!IsBesidePages)
        {
            return;
        }

        json.WriteStartArray("allOf");
        json.WriteStartObject();
        json.WriteStartObject("not");
        json.WriteStartArray("enum");
        foreach (var identity in Identity.Taken)
        {
            json.WriteStringValue(identity);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
