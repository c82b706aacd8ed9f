using System.Text.Json;

namespace ScormBuilder.Components;

/// <summary>How question types write lists of what they offer into the player's data.</summary>
internal static class AnswerJson
{
    /// <summary>Identities of items, in their order.</summary>
    public static void WriteIdentities(this Utf8JsonWriter json, string name, IEnumerable<AnswerItem> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item.Id);
        }

        json.WriteEndArray();
    }

    /// <summary>Places, from 0: veiled words would weigh as much again as what they name.</summary>
    public static void WritePlaces(this Utf8JsonWriter json, string name, IEnumerable<int> places)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteNumberValue(place);
        }

        json.WriteEndArray();
    }
}
