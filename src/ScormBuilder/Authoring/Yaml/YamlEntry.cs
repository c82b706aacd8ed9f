using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key with its value as they stand in a file, and the means to say what is wrong with them.</summary>
internal sealed class YamlEntry
{
    private readonly YamlScalarNode key;
    private readonly YamlNode value;
    private readonly string path;

    private YamlEntry(YamlScalarNode key, YamlNode value, string path, DiagnosticBag diagnostics) =>
        (this.key, this.value, this.path, Diagnostics) = (key, value, path, diagnostics);

    /// <summary>The key.</summary>
    public string Name => key.Value!;

    /// <summary>Where the key stands.</summary>
    public SourceLocation KeyLocation => At(path, key);

    /// <summary>Where the value stands.</summary>
    public SourceLocation Location => At(path, value);

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The value as written, without quotation marks; null when it is a list or a mapping.</summary>
    public string? Text => value is YamlScalarNode scalar ? TextOf(scalar) : null;

    /// <summary>The words of a list with their places; null when it is none, or not of words alone.</summary>
    public IEnumerable<(string Text, SourceLocation Location)>? Words => value is YamlSequenceNode list && list.Children.All(child => child is YamlScalarNode)
        ? list.Children.Cast<YamlScalarNode>().Select(child => (TextOf(child), At(path, child)))
        : null;

    /// <summary>The keys and values of a mapping; null when it is none.</summary>
    public IEnumerable<YamlEntry>? Entries => value is YamlMappingNode mapping ? Of(mapping, path, Diagnostics) : null;

    /// <summary>The value as a mapping of a shape; null when it is none.</summary>
    public YamlMap? Map(Shape shape) => value is YamlMappingNode mapping ? new YamlMap(mapping, shape, path, Diagnostics) : null;

    /// <summary>The mappings of a list, each of a shape; null when it is no list, or not of mappings alone.</summary>
    public ImmutableArray<YamlMap>? Maps(Shape shape) => value is YamlSequenceNode list && list.Children.All(child => child is YamlMappingNode)
        ? [.. list.Children.Cast<YamlMappingNode>().Select(child => new YamlMap(child, shape, path, Diagnostics))]
        : null;

    /// <summary>Whether it is a list or a mapping with nothing in it.</summary>
    public bool IsEmpty => value is YamlSequenceNode { Children.Count: 0 } or YamlMappingNode { Children.Count: 0 };

    /// <summary>Reports that the key does not take this value.</summary>
    /// <param name="expected">What it takes, in words that follow "Write".</param>
    public void Refuse(string expected) => Diagnostics.Report(ReadingCodes.WrongValue, Location, Text ?? "a list or mapping", Name, expected);

    /// <summary>The entries of a mapping, in source order.</summary>
    public static IEnumerable<YamlEntry> Of(YamlMappingNode mapping, string path, DiagnosticBag diagnostics)
    {
        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value: not null } name)
            {
                yield return new YamlEntry(name, value, path, diagnostics);
            }
            else
            {
                diagnostics.Report(ReadingCodes.MalformedYaml, At(path, key), "a key is not a word.");
            }
        }
    }

    /// <summary>The place of a node.</summary>
    public static SourceLocation At(string path, YamlNode node) => new(path, (int)Math.Max(1, node.Start.Line), (int)Math.Max(1, node.Start.Column));

    // What YAML itself calls nothing is no word, unless it stands in quotation marks.
    private static string TextOf(YamlScalarNode scalar) =>
        scalar is { Value: null } or { Style: ScalarStyle.Plain, Tag.IsEmpty: true, Value: "~" or "null" or "Null" or "NULL" } ? "" : scalar.Value;
}
