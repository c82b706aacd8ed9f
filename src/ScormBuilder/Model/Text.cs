using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>Characters without markup. A line break in the source that is only layout is a blank here.</summary>
public sealed record Text(SourceLocation Location, string Value) : Inline(Location)
{
    /// <summary>
    /// Where its characters do not follow each other in the source: the offset in <see cref="Value"/> from which on they stand elsewhere,
    /// such as after a line break or an escape, and that place. By offset.
    /// </summary>
    public ImmutableArray<(int Offset, SourceLocation Location)> Jumps { get; init; } = [];

    /// <summary>The place of one of its characters.</summary>
    /// <param name="offset">Its offset in <see cref="Value"/>.</param>
    public SourceLocation At(int offset)
    {
        var (from, location) = (0, Location);
        foreach (var jump in Jumps)
        {
            if (jump.Offset > offset)
            {
                break;
            }

            (from, location) = jump;
        }

        return location with { Column = location.Column + offset - from };
    }

    /// <summary>A part of it, which knows its own place.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">The offset after its end.</param>
    public Text Slice(int start, int end) => new(At(start), Value[start..end])
    {
        Jumps = [.. Jumps.Where(jump => jump.Offset > start && jump.Offset < end).Select(jump => (jump.Offset - start, jump.Location))],
    };

    /// <summary>It and more characters after it.</summary>
    /// <param name="location">Where they stand.</param>
    /// <param name="value">The characters.</param>
    public Text Append(SourceLocation location, string value) => this with
    {
        Value = Value + value,
        Jumps = location == At(Value.Length) ? Jumps : Jumps.Add((Value.Length, location)),
    };
}
