using System.Globalization;
using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>Writes HTML. Text and attribute values are escaped; names come from this program.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder builder = new();

    /// <summary>Begins a start tag: <c>&lt;name</c>. <see cref="Close"/> ends it.</summary>
    public HtmlWriter Start(string name)
    {
        builder.Append('<').Append(name);
        return this;
    }

    /// <summary>Adds an attribute to the start tag; none when the value is null.</summary>
    public HtmlWriter Attribute(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        builder.Append(' ').Append(name).Append("=\"");
        XmlText.AppendEscaped(builder, value, quotes: true);
        builder.Append('"');
        return this;
    }

    /// <summary>Adds an attribute with a number; none when the value is null.</summary>
    public HtmlWriter Attribute(string name, int? value) => Attribute(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds an attribute that needs no value.</summary>
    public HtmlWriter Flag(string name)
    {
        builder.Append(' ').Append(name);
        return this;
    }

    /// <summary>Adds classes, language and direction. The identity is not among them: its form depends on what it names.</summary>
    public HtmlWriter Attributes(Attributes attributes)
    {
        if (attributes.Classes.Length > 0)
        {
            Attribute("class", string.Join(' ', attributes.Classes));
        }

        return Attribute("lang", attributes.Language).Attribute("dir", attributes.Direction);
    }

    /// <summary>Ends the start tag.</summary>
    public HtmlWriter Close()
    {
        builder.Append('>');
        return this;
    }

    /// <summary>A start tag without attributes.</summary>
    public HtmlWriter Open(string name) => Start(name).Close();

    /// <summary>An end tag.</summary>
    public HtmlWriter End(string name)
    {
        builder.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Text, escaped.</summary>
    public HtmlWriter Text(string value)
    {
        XmlText.AppendEscaped(builder, value, quotes: false);
        return this;
    }

    /// <summary>Ends the line, for whoever reads the source.</summary>
    public HtmlWriter Line()
    {
        builder.Append('\n');
        return this;
    }

    /// <summary>Ends the line unless it has been.</summary>
    public HtmlWriter LineOnce() => builder.Length == 0 || builder[^1] == '\n' ? this : Line();

    /// <summary>Finished markup.</summary>
    public HtmlWriter Markup(Markup markup)
    {
        builder.Append(markup.Value);
        return this;
    }

    /// <summary>What has been written, without the last line feed.</summary>
    public Markup ToMarkup() => new(builder.ToString(0, builder.Length > 0 && builder[^1] == '\n' ? builder.Length - 1 : builder.Length));

    /// <summary>Forgets what has been written, to be used again.</summary>
    public void Clear() => builder.Clear();
}
