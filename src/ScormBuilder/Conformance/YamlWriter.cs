using System.Globalization;
using System.Text;

namespace ScormBuilder.Conformance;

/// <summary>
/// Writes YAML mappings, lists and texts. Every text stands in double quotes, so that none is taken for a number, a date or syntax.
/// </summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder text = new();
    private int depth;
    private bool beginsItem;

    /// <summary>Writes a key with a text.</summary>
    public void Text(string key, string value)
    {
        Key(key);
        text.Append(' ');
        Quote(value);
        text.Append('\n');
    }

    /// <summary>Writes a key with a number.</summary>
    public void Number(string key, int value)
    {
        Key(key);
        text.Append(CultureInfo.InvariantCulture, $" {value}\n");
    }

    /// <summary>Begins a mapping or a list under a key.</summary>
    public void Begin(string key)
    {
        Key(key);
        text.Append('\n');
        depth++;
    }

    /// <summary>Ends it.</summary>
    public void End() => depth--;

    /// <summary>Begins a mapping that is an item of a list.</summary>
    public void BeginItem()
    {
        depth++;
        beginsItem = true;
    }

    /// <summary>Ends it.</summary>
    public void EndItem() => depth--;

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Key(string key)
    {
        text.Append(' ', 2 * (beginsItem ? depth - 1 : depth)).Append(beginsItem ? "- " : "").Append(key).Append(':');
        beginsItem = false;
    }

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"' or '\\':
                    text.Append('\\').Append((char)rune.Value);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                default:
                    if (IsPrintable(rune))
                    {
                        text.Append(rune.ToString());
                    }
                    else
                    {
                        text.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
                    }

                    break;
            }
        }

        text.Append('"');
    }

    // Line and paragraph separators, marks of direction and the like can be there without being seen.
    private static bool IsPrintable(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
