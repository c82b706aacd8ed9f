using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>A file's text with its line starts, to turn offsets into positions. Two are equal when they say the same of the same file.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Takes a text.</summary>
    /// <param name="path">The file as diagnostics name it.</param>
    /// <param name="value">Its text.</param>
    public SourceText(string path, string value)
    {
        Path = path;
        Value = value;
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] == '\n')
            {
                lineStarts.Add(index + 1);
            }
        }
    }

    /// <summary>The file as diagnostics name it.</summary>
    public string Path { get; }

    /// <summary>The text, lines ended by a line feed.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(SourceText? other) => ReferenceEquals(this, other) || (other is not null && Path == other.Path && Value == other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, Value.Length);

    /// <summary>The place of a character; offsets outside the text give its nearest end.</summary>
    public SourceLocation At(int offset)
    {
        offset = Math.Clamp(offset, 0, Value.Length);
        var index = lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(Path, line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The offset at which a line begins, the line counted from 0.</summary>
    public int LineStart(int line) => lineStarts[Math.Clamp(line, 0, lineStarts.Count - 1)];

    /// <summary>The text of a line without its end, the line counted from 0.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = LineStart(line);
        var end = line + 1 < lineStarts.Count ? lineStarts[line + 1] - 1 : Value.Length;
        return Value.AsSpan(start, end - start);
    }
}
