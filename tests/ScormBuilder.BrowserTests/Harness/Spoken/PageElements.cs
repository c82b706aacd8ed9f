using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness.Spoken;

/// <summary>What the browser's snapshot of a page says of its elements, by their number.</summary>
internal sealed class PageElements
{
    private readonly Dictionary<int, (bool IsInline, IReadOnlyDictionary<string, string> Attributes)> _elements = [];

    public (bool IsInline, IReadOnlyDictionary<string, string> Attributes) Of(int id) =>
        _elements.TryGetValue(id, out var element) ? element : (true, new Dictionary<string, string>());

    public static async Task<PageElements> ReadAsync(ICDPSession session)
    {
        var snapshot = await session.SendAsync("DOMSnapshot.captureSnapshot", new() { ["computedStyles"] = new[] { "display" } });
        var strings = snapshot!.Value.GetProperty("strings").EnumerateArray().Select(text => text.GetString()!).ToArray();
        var document = snapshot.Value.GetProperty("documents")[0];
        var nodes = document.GetProperty("nodes");
        var attributes = nodes.GetProperty("attributes").EnumerateArray().Select(pairs => Attributes(Numbers(pairs), strings)).ToArray();
        var layout = document.GetProperty("layout");
        var display = Numbers(layout.GetProperty("nodeIndex")).Zip(layout.GetProperty("styles").EnumerateArray())
            .Where(node => node.Second.GetArrayLength() > 0)
            .DistinctBy(node => node.First)
            .ToDictionary(node => node.First, node => strings[node.Second[0].GetInt32()]);
        var elements = new PageElements();
        foreach (var (id, index) in Numbers(nodes.GetProperty("backendNodeId")).Select((id, index) => (id, index)))
        {
            // Text has no style of its own.
            elements._elements[id] = (!display.TryGetValue(index, out var style) || style.StartsWith("inline", StringComparison.Ordinal), attributes[index]);
        }

        return elements;
    }

    // Names and values in turn, as the numbers of strings; -1 is the empty one.
    private static Dictionary<string, string> Attributes(int[] pairs, string[] strings) =>
        pairs.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => strings[pair[0]], pair => pair[1] < 0 ? "" : strings[pair[1]]);

    private static int[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(number => number.GetInt32())];
}
