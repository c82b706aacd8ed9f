using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Fixes;

/// <summary>A file as its bytes say it, with its own line endings and byte order mark, so that what is not changed stays as it was.</summary>
public sealed class SourceFile
{
    private readonly List<(int Start, int Length)> lines = [];

    /// <summary>Takes a text.</summary>
    /// <param name="path">The file as diagnostics name it.</param>
    /// <param name="text">All of its text.</param>
    public SourceFile(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        Path = path;
        Text = text;

        // Readers leave byte order marks out, and take for line ends what String.ReplaceLineEndings does.
        var start = text.Length - text.TrimStart('\uFEFF').Length;
        for (var index = start; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                lines.Add((start, index - start));
                index += index + 1 < text.Length && text[index] == '\r' && text[index + 1] == '\n' ? 1 : 0;
                start = index + 1;
            }
        }

        Settings = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? FrontMatterLength() : lines.Count;
    }

    /// <summary>The file as diagnostics name it.</summary>
    public string Path { get; }

    /// <summary>All of its text.</summary>
    public string Text { get; }

    /// <summary>How many lines there are.</summary>
    public int LineCount => lines.Count;

    /// <summary>How many lines at its beginning are settings in YAML.</summary>
    public int Settings { get; }

    /// <summary>Reads a file that a module's reader could read.</summary>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static SourceFile Read(string path, string fullPath) => new(path, new UTF8Encoding(false, true).GetString(File.ReadAllBytes(fullPath)));

    /// <summary>A line without its end; lines are counted from 1, and those outside are empty.</summary>
    public string Line(int number) => number >= 1 && number <= lines.Count ? Text.Substring(lines[number - 1].Start, lines[number - 1].Length) : "";

    /// <summary>Where a line begins.</summary>
    public int LineStart(int number) => number <= lines.Count ? lines[number - 1].Start : Text.Length;

    /// <summary>Where a place is in the text.</summary>
    public int Offset(SourceLocation location) => LineStart(location.Line) + Math.Min(location.Column - 1, Line(location.Line).Length);

    /// <summary>A line from a place on.</summary>
    public string LineFrom(SourceLocation location) => Line(location.Line)[Math.Min(location.Column - 1, Line(location.Line).Length)..];

    /// <summary>The text with changes that do not touch each other.</summary>
    public string With(IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder(Text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Offset))
        {
            changed.Remove(edit.Offset, edit.Length).Insert(edit.Offset, edit.Text);
        }

        return changed.ToString();
    }

    private int FrontMatterLength()
    {
        if (Line(1) != "---")
        {
            return 0;
        }

        var end = Enumerable.Range(2, lines.Count).First(number => number > lines.Count || Line(number).StartsWith("---", StringComparison.Ordinal));
        return end > lines.Count ? 0 : end;
    }
}
