using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness.Spoken;

/// <summary>A node of the tree that the browser gives assistive technology, with what the page says of its element.</summary>
public sealed class SpokenNode
{
    private readonly Dictionary<string, string> _properties = [];
    private readonly List<SpokenNode> _children = [];

    private SpokenNode(JsonElement node)
    {
        IsIgnored = node.GetProperty("ignored").GetBoolean();
        (Role, Name, Description, Value) = (Text(node, "role"), Text(node, "name"), Text(node, "description"), Text(node, "value"));
        foreach (var property in node.TryGetProperty("properties", out var properties) ? properties.EnumerateArray() : default)
        {
            _properties[property.GetProperty("name").GetString()!] = property.GetProperty("value").TryGetProperty("value", out var value) ? value.ToString().ToLowerInvariant() : "";
        }
    }

    /// <summary>Whether it is nothing by itself, though what is inside of it may be.</summary>
    public bool IsIgnored { get; }

    /// <summary>The browser's name for the role.</summary>
    public string Role { get; }

    public string Name { get; }

    public string Description { get; }

    public string Value { get; }

    public SpokenNode? Parent { get; private set; }

    public IReadOnlyList<SpokenNode> Children => _children;

    /// <summary>Whether it stands in a line with what is beside it.</summary>
    public bool IsInline { get; private set; }

    /// <summary>The attributes of its element.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; private set; } = new Dictionary<string, string>();

    /// <summary>A state or property, in small letters; "" when it has none.</summary>
    public string this[string property] => _properties.GetValueOrDefault(property, "");

    /// <summary>It and everything inside of it, in the order of reading.</summary>
    public IEnumerable<SpokenNode> All() => _children.SelectMany(child => child.All()).Prepend(this);

    public IEnumerable<SpokenNode> Ancestors() => Parent == null ? [] : Parent.Ancestors().Prepend(Parent);

    /// <summary>Its text.</summary>
    public string Text() => string.Concat(All().Where(node => node is { Role: "StaticText", IsIgnored: false }).Select(node => node.Name));

    /// <summary>Reads the tree of the first element that the selector finds.</summary>
    public static async Task<SpokenNode> ReadAsync(IPage page, string selector)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var json = await session.SendAsync("Accessibility.getFullAXTree");
        var elements = await PageElements.ReadAsync(session);
        var document = await session.SendAsync("DOM.getDocument", new() { ["depth"] = 0 });
        var found = await session.SendAsync("DOM.querySelector", new() { ["nodeId"] = document!.Value.GetProperty("root").GetProperty("nodeId").GetInt32(), ["selector"] = selector });
        var root = await session.SendAsync("DOM.describeNode", new() { ["nodeId"] = found!.Value.GetProperty("nodeId").GetInt32() });
        await session.DetachAsync();
        return Link(json!.Value, elements, root!.Value.GetProperty("node").GetProperty("backendNodeId").GetInt32());
    }

    private static SpokenNode Link(JsonElement json, PageElements elements, int root)
    {
        var all = json.GetProperty("nodes").EnumerateArray().DistinctBy(node => node.GetProperty("nodeId").GetString()).ToDictionary(node => node.GetProperty("nodeId").GetString()!, node => (Json: node, Node: new SpokenNode(node)));
        SpokenNode? start = null;
        foreach (var (element, node) in all.Values)
        {
            foreach (var child in element.TryGetProperty("childIds", out var children) ? children.EnumerateArray() : default)
            {
                // A few ids are of nodes that the browser has not made.
                if (all.TryGetValue(child.GetString()!, out var known))
                {
                    known.Node.Parent = node;
                    node._children.Add(known.Node);
                }
            }

            var id = element.TryGetProperty("backendDOMNodeId", out var dom) ? dom.GetInt32() : 0;
            (node.IsInline, node.Attributes) = elements.Of(id);
            start = id == root ? node : start;
        }

        return start ?? throw new AssertionException("Assistive technology is given nothing of this.");
    }

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var given) && given.TryGetProperty("value", out var value) ? value.ToString() : "";
}
