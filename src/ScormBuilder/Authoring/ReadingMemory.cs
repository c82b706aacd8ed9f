using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Markdig.Syntax;
using ScormBuilder.Diagnostics;
using ScormBuilder.Memory;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>
/// What a reader knows from the times that it read a module before: texts, what stands at their heads, and what was made of them. Not for several
/// threads; the module, the folder of shared texts and the components are the same as long as it is used.
/// </summary>
/// <param name="files">Contents of files.</param>
internal sealed class ReadingMemory(FileMemory files)
{
    // The last two, so that what is mended is known from before it was broken.
    private const int MostReadings = 2;

    private readonly Dictionary<(string Path, string Name), (byte[] Content, SourceText Text)> texts = [];
    private readonly ConditionalWeakTable<SourceText, Head> heads = [];
    private readonly ConditionalWeakTable<SourceText, Outline> outlines = [];
    private readonly Dictionary<string, List<Reading>> readings = new(StringComparer.Ordinal);
    private HashSet<string> asked = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, string> abbreviations = ImmutableDictionary<string, string>.Empty;

    /// <summary>Contents of files.</summary>
    public FileMemory Files => files;

    /// <summary>The text of a file: the very same object as before when it says the same.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">How diagnostics name it.</param>
    /// <param name="decode">Makes the text of the content; null when it is none, which is not remembered.</param>
    public SourceText? Text(string path, string name, Func<byte[], SourceText?> decode)
    {
        var content = files.Read(path);
        if (texts.TryGetValue((path, name), out var known) && ReferenceEquals(known.Content, content))
        {
            return known.Text;
        }

        var text = decode(content);
        if (text is not null)
        {
            texts[(path, name)] = (content, text);
        }

        return text;
    }

    /// <summary>The settings of a lesson.</summary>
    public FrontMatter Settings(SourceText source, DiagnosticBag diagnostics)
    {
        var head = heads.GetValue(source, static source =>
        {
            var found = new DiagnosticBag();
            return new Head(FrontMatter.Read(source, found), [.. found.Since(0)]);
        });
        diagnostics.AddAll(head.Findings);
        return head.Settings;
    }

    /// <summary>The outline of a text, and its syntax tree; when the outline is known, the text is parsed only if its tree is asked for.</summary>
    public (TextOutline Outline, Lazy<MarkdownDocument> Document) Parse(SourceText source, string text, Func<MarkdownDocument> parse)
    {
        if (outlines.TryGetValue(source, out var known) && known.Text == text)
        {
            return (known.Value, new(parse));
        }

        var document = parse();
        known = new Outline(text, TextOutline.Of(document));
        outlines.AddOrUpdate(source, known);
        return (known.Value, new(document));
    }

    /// <summary>The same abbreviations as before by the same object, so that they need not be compared again.</summary>
    public ImmutableDictionary<string, string> Same(ImmutableDictionary<string, string> current)
    {
        if (current.Count != abbreviations.Count || !current.All(pair => abbreviations.GetValueOrDefault(pair.Key) == pair.Value))
        {
            abbreviations = current;
        }

        return abbreviations;
    }

    /// <summary>What was made of a text before, when reading it again would come to the same; else it is read.</summary>
    /// <param name="name">What it is in its module.</param>
    /// <param name="part">Which part of it is read, as what: all that reading follows from beside the text and its module.</param>
    /// <param name="text">The text.</param>
    /// <param name="module">The module as it is now; takes what is found and the waivers.</param>
    /// <param name="read">Reads it.</param>
    public T Read<T>(string name, ValueTuple<string, int> part, ParsedText text, ModuleScope module, Func<T> read)
        where T : class
    {
        asked.Add(name);
        var now = new ReadingState(module, [.. text.All()]);
        var shape = Shape(text);
        var known = readings.TryGetValue(name, out var list) ? list : readings[name] = [];
        var index = known.FindIndex(reading => reading.Part == part && reading.Shape.SequenceEqual(shape) && reading.Trace.Holds(now));
        var reading = index < 0 ? Read(part, shape, now, read) : known[index];
        if (index < 0)
        {
            known.RemoveRange(Math.Min(MostReadings - 1, known.Count), Math.Max(0, known.Count - MostReadings + 1));
        }
        else
        {
            known.RemoveAt(index);
            module.Diagnostics.AddAll(reading.Findings);
            module.Waivers.AddRange(reading.Waivers);
        }

        known.Insert(0, reading);
        return (T)reading.Value;
    }

    /// <summary>Forgets what the module has no more.</summary>
    public void EndModule()
    {
        foreach (var name in readings.Keys.Except(asked).ToList())
        {
            readings.Remove(name);
        }

        asked = new(StringComparer.Ordinal);
    }

    private static Reading Read<T>(ValueTuple<string, int> part, ImmutableArray<(int, int, SourceText)> shape, ReadingState now, Func<T> read)
        where T : class
    {
        var (diagnostics, waivers) = (now.Module.Diagnostics, now.Module.Waivers);
        var (found, waived) = (diagnostics.Count, waivers.Count);
        var trace = now.Module.Trace = new ReadingTrace(now);
        try
        {
            var value = read();
            return new Reading(part, shape, trace, value, [.. diagnostics.Since(found)], [.. waivers.Skip(waived)]);
        }
        finally
        {
            now.Module.Trace = null;
            trace.Close();
        }
    }

    /// <summary>A text with all that it includes, each with where it stands in which.</summary>
    private static ImmutableArray<(int Depth, int Offset, SourceText Text)> Shape(ParsedText text)
    {
        var shape = ImmutableArray.CreateBuilder<(int, int, SourceText)>();
        Add(0, 0, text);
        return shape.ToImmutable();

        void Add(int depth, int offset, ParsedText part)
        {
            shape.Add((depth, offset, part.Source));
            foreach (var (place, included) in part.Included())
            {
                Add(depth + 1, place, included);
            }
        }
    }

    private sealed record Head(FrontMatter Settings, ImmutableArray<Diagnostic> Findings);

    private sealed record Outline(string Text, TextOutline Value);

    private sealed record Reading(
        ValueTuple<string, int> Part,
        ImmutableArray<(int Depth, int Offset, SourceText Text)> Shape,
        ReadingTrace Trace,
        object Value,
        ImmutableArray<Diagnostic> Findings,
        ImmutableArray<Waiver> Waivers);
}
