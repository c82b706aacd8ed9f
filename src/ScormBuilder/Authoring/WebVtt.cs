using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads WebVTT (W3C, chapter 4). Where the syntax does not hold, players drop a cue or the whole file; such places become faults.</summary>
internal static partial class WebVtt
{
    private const string Arrow = "-->";
    private const string TimesRemedy = "Write times as 00:01.500 --> 00:04.000, with a full stop before the thousandths";

    /// <summary>Reads a file.</summary>
    public static CueSheet Read(SourceText source)
    {
        var cues = ImmutableArray.CreateBuilder<Cue>();
        var faults = ImmutableArray.CreateBuilder<CueFault>();
        if (!Signature().IsMatch(source.Line(0)))
        {
            faults.Add(new CueFault(source.At(0), "does not begin with 'WEBVTT'", "Write WEBVTT into the first line, and leave the next one empty"));
            return new CueSheet(source.At(0), [], faults.ToImmutable());
        }

        foreach (var block in Blocks(source))
        {
            ReadBlock(source, block, cues, faults);
        }

        return new CueSheet(source.At(0), cues.ToImmutable(), faults.ToImmutable());
    }

    private static void ReadBlock(SourceText source, List<int> block, ImmutableArray<Cue>.Builder cues, ImmutableArray<CueFault>.Builder faults)
    {
        string Line(int index) => source.Line(block[index]).ToString();
        SourceLocation Place(int index) => source.At(source.LineStart(block[index]));

        // Whatever else it is, a line with an arrow begins a cue.
        var starts = Enumerable.Range(0, block.Count).Where(index => Line(index).Contains(Arrow, StringComparison.Ordinal)).ToList();
        if (starts.Count == 0)
        {
            if (block[0] > 0 && !OtherBlock().IsMatch(Line(0)))
            {
                faults.Add(new CueFault(Place(0), "has lines without times, which are never shown", "Write times above them, join them to the cue before, or begin with NOTE"));
            }

            return;
        }

        if (block[0] == 0 || starts[0] > 1)
        {
            faults.Add(new CueFault(Place(starts[0]), "has no empty line before this cue", "Add one above it and its name"));
        }

        for (var at = 0; at < starts.Count; at++)
        {
            if (at > 0)
            {
                faults.Add(new CueFault(Place(starts[at]), "has no empty line before this cue", "Add one above it and its name"));
            }

            if (Times().Match(Line(starts[at])) is { Success: true } times && Time(times.Groups["start"]) is { } start && Time(times.Groups["end"]) is { } end)
            {
                var last = at + 1 < starts.Count ? starts[at + 1] : block.Count;
                var text = string.Join('\n', Enumerable.Range(starts[at] + 1, last - starts[at] - 1).Select(Line));
                cues.Add(new Cue(Place(starts[at]), start, end, Tag().Replace(text, "").Trim()));
            }
            else
            {
                faults.Add(new CueFault(Place(starts[at]), $"has times that cannot be read: '{Line(starts[at]).Trim()}'", TimesRemedy));
            }
        }
    }

    /// <summary>The lines between empty ones, by number.</summary>
    private static IEnumerable<List<int>> Blocks(SourceText source)
    {
        var block = new List<int>();
        var count = source.Value.Count(character => character == '\n') + 1;
        for (var line = 0; line < count; line++)
        {
            if (source.Line(line).Length > 0)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return block;
                block = [];
            }
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private static TimeSpan? Time(Group text)
    {
        var parts = text.Value.Split(':', '.');
        int Part(int fromEnd) => fromEnd <= parts.Length ? int.Parse(parts[^fromEnd], CultureInfo.InvariantCulture) : 0;
        return Part(2) < 60 && Part(3) < 60 ? new TimeSpan(0, Part(4), Part(3), Part(2), Part(1)) : null;
    }

    [GeneratedRegex(@"^WEBVTT(?:[ \t].*)?$")]
    private static partial Regex Signature();

    [GeneratedRegex(@"^(?:NOTE(?:[ \t].*)?|STYLE[ \t]*|REGION[ \t]*)$")]
    private static partial Regex OtherBlock();

    [GeneratedRegex(@"^[ \t]*(?<start>(?:\d{2,6}:)?\d\d:\d\d\.\d{3})[ \t]*-->[ \t]*(?<end>(?:\d{2,6}:)?\d\d:\d\d\.\d{3})(?:[ \t].*)?$")]
    private static partial Regex Times();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
