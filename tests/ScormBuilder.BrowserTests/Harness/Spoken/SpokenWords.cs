namespace ScormBuilder.BrowserTests.Harness.Spoken;

/// <summary>A node's role and states, as they are said: in words of our own, because the browser's names of roles come and go.</summary>
internal static class SpokenWords
{
    // Roles that are not said.
    private static readonly string[] Silent =
    [
        "Details", "Form", "LabelText", "Legend", "Pre", "Section", "SectionHeader", "SectionFooter", "code", "emphasis", "generic", "none",
        "paragraph", "rowgroup", "strong", "subscript", "superscript", "MenuListPopup", "Ruby", "mark", "time",
    ];

    // Roles that are said in other words than the browser has for them.
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["Abbr"] = "abbreviation",
        ["DescriptionList"] = "description list",
        ["DescriptionListTerm"] = "term",
        ["DescriptionListDetail"] = "description",
        ["definition"] = "description",
        ["DisclosureTriangle"] = "disclosure button",
        ["DisclosureTriangleGrouped"] = "disclosure button",
        ["Figcaption"] = "caption",
        ["RootWebArea"] = "page",
        ["combobox"] = "list to choose from",
        ["columnheader"] = "column header",
        ["rowheader"] = "row header",
        ["blockquote"] = "quotation",
        ["listitem"] = "item",
        ["contentinfo"] = "content information",
        ["tablist"] = "tabs",
        ["tabpanel"] = "tab panel",
        ["textbox"] = "text field",
        ["doc-noteref"] = "note reference, link",
        ["doc-backlink"] = "back link",
        ["doc-endnotes"] = "notes",
        ["doc-glossary"] = "glossary",
        ["Audio"] = "audio",
        ["Video"] = "video",
        ["img"] = "image",
        ["gridcell"] = "cell",
    };

    private static readonly string[] Leaves =
    [
        "button", "link", "radio", "checkbox", "tab", "option", "image", "img", "textbox", "combobox", "doc-noteref", "doc-backlink", "DisclosureTriangle", "DisclosureTriangleGrouped", "Audio", "Video", "audio", "video",
        "separator", "spinbutton", "slider", "progressbar", "meter",
    ];

    public static bool IsControl(SpokenNode node) => !node.IsIgnored && node.Role is "radio" or "checkbox" or "textbox" or "combobox" or "spinbutton";

    /// <summary>Whether it is said with its name, and nothing inside of it is said again.</summary>
    public static bool IsLeaf(SpokenNode node) => Leaves.Contains(node.Role);

    /// <summary>Whether the name is said before what is inside. The name of a heading or a cell is what is inside.</summary>
    public static bool IsNamed(SpokenNode node) =>
        IsLeaf(node) || node.Role is "group" or "radiogroup" or "figure" or "navigation" or "main" or "banner" or "contentinfo" or "form" or "region" or "complementary" or "table" or "list" or "tablist" or "tabpanel"
            or "note" or "doc-endnotes" or "doc-glossary" or "dialog" or "Abbr" or "RootWebArea" or "math";

    /// <summary>Role, place, states; "" when nothing of it is said.</summary>
    public static string Of(SpokenNode node)
    {
        if (node.IsIgnored)
        {
            return Language(node);
        }

        var role = node.Role switch
        {
            "heading" => $"heading {node["level"]}",
            "list" => $"list, {Count(node, "listitem")}",
            "table" => $"table, {Columns(node)} columns, {node.All().Count(one => one.Role == "row")} rows",
            "listitem" when Marker(node) is { Length: > 0 } marker && char.IsLetterOrDigit(marker[0]) => $"item {marker.TrimEnd('.')}",
            "radio" => $"radio {Place(node, "group", "radiogroup")}",
            "tab" => $"tab {Place(node, "tablist")}",
            _ => Silent.Contains(node.Role) ? "" : Roles.GetValueOrDefault(node.Role, node.Role),
        };
        string[] all = [role, .. States(node), Language(node)];
        return string.Join(", ", all.Where(words => words.Length > 0));
    }

    private static IEnumerable<string> States(SpokenNode node)
    {
        if (node.Attributes.TryGetValue("aria-current", out var current) && current != "false")
        {
            yield return $"current {current}";
        }

        if (node.Role is "radio" or "checkbox")
        {
            yield return node["checked"] == "true" ? "checked" : "not checked";
        }

        if (node["selected"] == "true" && node.Role == "tab")
        {
            yield return "selected";
        }

        if (node["pressed"] is { Length: > 0 } pressed)
        {
            yield return pressed == "true" ? "pressed" : "not pressed";
        }

        if (node["expanded"] is { Length: > 0 } expanded && node.Role != "combobox")
        {
            yield return expanded == "true" ? "expanded" : "collapsed";
        }

        foreach (var state in new[] { "required", "disabled", "readonly", "modal" }.Where(state => node[state] == "true"))
        {
            yield return state;
        }

        if (node["invalid"] is { Length: > 0 } invalid && invalid != "false")
        {
            yield return "invalid";
        }

        if (node.Role is "status" or "alert" or "timer" or "log" || node.Attributes.ContainsKey("aria-live"))
        {
            yield return node.Attributes.GetValueOrDefault("aria-live", node.Role == "alert" ? "assertive" : "polite");
        }
    }

    private static string Language(SpokenNode node) => node.Attributes.TryGetValue("lang", out var language) && node.Role != "RootWebArea" ? $"language {language}" : "";

    private static string Count(SpokenNode list, string role)
    {
        var count = Inside(list).Count(node => node.Role == role);
        return count == 1 ? "1 item" : $"{count} items";
    }

    private static int Columns(SpokenNode table) =>
        table.All().Where(node => node.Role == "row").Select(row => Inside(row).Count(cell => cell.Role is "cell" or "gridcell" or "columnheader" or "rowheader")).DefaultIfEmpty().Max();

    // What belongs to it, and not to something of its kind inside of it.
    private static IEnumerable<SpokenNode> Inside(SpokenNode node) =>
        node.Children.SelectMany(child => child.IsIgnored || child.Role is "rowgroup" or "generic" ? Inside(child) : [child]);

    // The number of an item; a bullet is said by nobody.
    private static string Marker(SpokenNode item) =>
        item.Children.FirstOrDefault(child => child.Role == "ListMarker") is { } marker ? (marker.Name.Length > 0 ? marker.Name : marker.Text()).Trim() : "";

    private static string Place(SpokenNode node, params string[] groups)
    {
        var all = node.Ancestors().First(one => groups.Contains(one.Role) || one.Parent == null).All().Where(one => one.Role == node.Role && !one.IsIgnored).ToList();
        return $"{all.IndexOf(node) + 1} of {all.Count}";
    }
}
