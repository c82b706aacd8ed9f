using System.Text.Json;
using ScormBuilder.Audit.Browser;

namespace ScormBuilder.Audit.Looking;

/// <summary>
/// What assistive technology is given, in the order of reading: a line for each piece, with its role, name and states, from the browser's own
/// accessibility tree. It is made to be read, and to be compared: what only the browser's version changes is left out.
/// </summary>
internal static class SpokenOrder
{
    private const int Deepest = 500;

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "RootWebArea", "generic", "none", "InlineTextBox", "LineBreak", "ListMarker", "paragraph", "Iframe", "IframePresentational", "strong", "emphasis",
        "LayoutTable", "LayoutTableRow", "LayoutTableCell", "LabelText", "SvgRoot", "rowgroup", "row", "term", "MenuListPopup", "superscript", "subscript",
        "code", "mark", "time", "Canvas", "DescriptionListDetail", "DescriptionListTerm", "DescriptionList", "definition", "Ruby", "Pre", "sectionheader",
        "sectionfooter", "section", "option", "Figcaption",
    };

    // What has its words as its name: they are not told again.
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "heading", "link", "button", "checkbox", "radio", "tab", "switch", "menuitem", "image", "img", "textbox", "searchbox", "spinbutton", "combobox", "listbox",
        "columnheader", "rowheader", "cell", "gridcell", "DisclosureTriangle", "math", "doc-noteref", "doc-backlink", "Abbr", "Legend",
    };

    // What stands in a sentence.
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase) { "link", "button", "image", "img", "doc-noteref", "doc-backlink", "Abbr", "textbox" };

    private static readonly HashSet<string> OnlyWithName = new(StringComparer.OrdinalIgnoreCase) { "list", "group", "figure", "form", "blockquote", "note", "table", "article" };

    /// <summary>Reads the tree of a page's frame.</summary>
    /// <param name="page">The page.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(CoursePage page)
    {
        var tree = await page.SendAsync("Accessibility.getFullAXTree", new() { ["frameId"] = page.Frame }).ConfigureAwait(false);
        return Of(tree.GetProperty("nodes"));
    }

    /// <summary>The lines of a tree.</summary>
    /// <param name="nodes">What <c>Accessibility.getFullAXTree</c> of the browser's protocol gives.</param>
    public static IReadOnlyList<string> Of(JsonElement nodes)
    {
        var byId = nodes.EnumerateArray().DistinctBy(Id).ToDictionary(Id, node => node, StringComparer.Ordinal);
        var lines = new SpokenLines();
        foreach (var root in byId.Values.Where(node => !node.TryGetProperty("parentId", out var parent) || !byId.ContainsKey(parent.GetString()!)))
        {
            Tell(root, byId, lines, 0);
        }

        return lines.ToList();
    }

    private static void Tell(JsonElement node, Dictionary<string, JsonElement> byId, SpokenLines lines, int depth)
    {
        var role = SpokenNode.Value(node, "role");
        var name = SpokenNode.Value(node, "name").Trim();
        var isIgnored = node.TryGetProperty("ignored", out var ignored) && ignored.GetBoolean();
        if (lines.IsFull || depth > Deepest || (role == "Legend" && !isIgnored))
        {
            // A legend is the name of its group.
            return;
        }

        if (!isIgnored && role == "StaticText")
        {
            lines.Say(name);
            return;
        }

        var isTold = !isIgnored && !Silent.Contains(role) && (name.Length > 0 || !OnlyWithName.Contains(role));
        if (isTold && Inline.Contains(role) && lines.IsInSentence)
        {
            lines.Say($"[{SpokenNode.Line(node, role, name)}]");
        }
        else if (isTold && role == "listitem")
        {
            lines.BeginItem();
        }
        else if (isTold)
        {
            lines.Add(SpokenNode.Line(node, role, name), name);
        }
        else if (IsBlock(role))
        {
            lines.End();
        }

        if (!isTold || !Whole.Contains(role) || name.Length == 0)
        {
            foreach (var child in Children(node, byId))
            {
                Tell(child, byId, lines, depth + 1);
            }

            if (isTold || IsBlock(role))
            {
                lines.End();
            }
        }
    }

    private static bool IsBlock(string role) => role is "paragraph" or "LineBreak" or "row" or "LabelText" or "term" or "definition" or "DescriptionListTerm" or "DescriptionListDetail";

    private static IEnumerable<JsonElement> Children(JsonElement node, Dictionary<string, JsonElement> byId) =>
        node.TryGetProperty("childIds", out var ids)
            ? ids.EnumerateArray().Select(id => byId.GetValueOrDefault(id.GetString()!)).Where(child => child.ValueKind == JsonValueKind.Object)
            : [];

    private static string Id(JsonElement node) => node.GetProperty("nodeId").GetString()!;
}
