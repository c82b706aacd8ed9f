using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>A key that says how many questions are drawn: a number is one pool of all questions, a mapping one pool an objective.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed class DrawKey(string name) : Key<ImmutableArray<DrawPool>>(name)
{
    private const string Expected = "a whole number from 1, or one for each objective, such as {mechanism: 2, evidence: 3}";

    private static readonly CountKey OfAll = new("") { Description = "", Example = "", Expected = Expected };

    private static readonly NamesKey<int?> OfObjectives = new("", new CountKey("") { Description = "", Example = "" })
    {
        Description = "",
        Example = "",
        Expected = Expected,
    };

    /// <inheritdoc/>
    public override ImmutableArray<DrawPool> Standard => [];

    /// <inheritdoc/>
    public override ImmutableArray<DrawPool> Read(YamlEntry entry)
    {
        if (entry.Entries?.Any() != true)
        {
            return OfAll.Read(entry) is { } count ? [new DrawPool(entry.Location, null, count)] : [];
        }

        var pools = OfObjectives.Read(entry);
        return pools.All(pool => pool.Value is not null) ? [.. pools.Select(pool => new DrawPool(pool.NameLocation, pool.Name, pool.Value!.Value))] : [];
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        OfAll.WriteSchema(json);
        OfObjectives.WriteSchema(json);
        json.WriteEndArray();
        json.WriteNumber("minProperties", 1);
        json.WriteString("errorMessage", $"Write {Expected}.");
    }

    /// <inheritdoc/>
    protected override void WriteExample(Utf8JsonWriter json) => json.WriteNumberValue(int.Parse(Example, CultureInfo.InvariantCulture));
}
