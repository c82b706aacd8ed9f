using System.Text;
using System.Text.RegularExpressions;

namespace ScormBuilder.BrowserTests.Harness.Spoken;

/// <summary>
/// What a screen reader goes through from top to bottom, one line for each thing heard: from the tree that the browser gives assistive technology
/// (<see cref="SpokenNode"/>), not from the markup. What stands within a line is in brackets, what is inside of something is indented under it.
/// </summary>
public sealed partial class SpokenLines
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private string _start = "";
    private int _depth;
    private int _startDepth;

    private SpokenLines()
    {
    }

    /// <summary>The lines of the first element that the selector finds.</summary>
    public static async Task<string> OfAsync(IPage page, string selector)
    {
        var order = new SpokenLines();
        order.Go(await SpokenNode.ReadAsync(page, selector));
        order.EndLine();
        return string.Join('\n', order._lines);
    }

    private void Go(SpokenNode node)
    {
        switch (node.Role)
        {
            case "StaticText" when !node.IsIgnored:
                _line.Append(node.Name);
                break;
            case "StaticText" or "InlineTextBox" or "ListMarker":
            case var _ when node.All().All(one => one.IsIgnored):
                break;
            case "LineBreak":
                _line.Append(' ');
                break;
            // The words of a label are the control's name, and those of a legend the group's: they are said once.
            case "LabelText" when node.All().FirstOrDefault(SpokenWords.IsControl) is { } control && IsSame(node.Text(), control.Name):
                Go(control);
                break;
            case "Legend" when IsSame(node.Text(), node.Ancestors().First(one => !one.IsIgnored).Name):
                break;
            default:
                Enter(node, SpokenWords.Of(node));
                break;
        }
    }

    private void Enter(SpokenNode node, string said)
    {
        var isLeaf = !node.IsIgnored && SpokenWords.IsLeaf(node);
        var name = !node.IsIgnored && SpokenWords.IsNamed(node) ? Name(node) : "";
        if (node.IsInline)
        {
            if (said.Length == 0)
            {
                node.Children.ToList().ForEach(Go);
                return;
            }

            _line.Append('[').Append(said).Append(": ");
            if (!isLeaf)
            {
                node.Children.ToList().ForEach(Go);
            }

            // An abbreviation's name is what it stands for.
            _line.Append(isLeaf || name.Length == 0 ? name : $" = {name}").Append(']');
            return;
        }

        EndLine();
        if (said.Length > 0)
        {
            (_start, _startDepth) = (name.Length > 0 ? $"{said}: {name}" : said, _depth);
            if (isLeaf || name.Length > 0)
            {
                EndLine();
            }

            _depth++;
        }

        if (!isLeaf)
        {
            node.Children.ToList().ForEach(Go);
        }

        EndLine();
        _depth -= said.Length > 0 ? 1 : 0;
    }

    private static string Name(SpokenNode node)
    {
        var value = node.Value.Length > 0 && node.Role is "textbox" or "combobox" or "spinbutton" ? $" = {node.Value}" : "";
        var options = node.Role == "combobox" ? $", {node.All().Count(one => one.Role == "option")} options" : "";
        return $"{Plain(node.Name)}{value}{options}{(node.Description.Length > 0 ? $" ({Plain(node.Description)})" : "")}";
    }

    private void EndLine()
    {
        var text = Plain(_line.ToString());
        _line.Clear();
        // Alone in its line it needs no brackets.
        text = Alone().Replace(text, "$1");
        if (_start.Length > 0)
        {
            Add(_startDepth, text.Length > 0 ? $"{_start}: {text}" : _start);
            _start = "";
        }
        else if (text.Length > 0)
        {
            Add(_depth, text);
        }
    }

    private void Add(int depth, string line) => _lines.Add(new string(' ', 2 * depth) + line);

    // What is in lines of its own has no spaces between.
    private static bool IsSame(string one, string other) => Space().Replace(one, "") == Space().Replace(other, "");

    private static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex("^\\[([^\\[\\]]*)\\]$")]
    private static partial Regex Alone();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
