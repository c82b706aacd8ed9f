using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A YAML mapping of a <see cref="Shape"/>: it is read by the keys that are defined there, and every other key in it is reported.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, YamlEntry> entries;
    private readonly Shape shape;
    private readonly DiagnosticBag diagnostics;

    public YamlMap(YamlMappingNode node, Shape shape, string path, DiagnosticBag diagnostics)
    {
        (this.shape, this.diagnostics) = (shape, diagnostics);
        Location = YamlEntry.At(path, node);
        entries = YamlEntry.Of(node, path, diagnostics).ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        var known = shape.Keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Values.Where(entry => !known.Contains(entry.Name)))
        {
            diagnostics.Report(ReadingCodes.UnknownKey, entry.KeyLocation, entry.Name, NearestName.Remedy(entry.Name, known));
        }
    }

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; }

    /// <summary>Whether the key is there.</summary>
    public bool Has(Key key) => entries.ContainsKey(NameOf(key));

    /// <summary>The place of a key's value, or of the mapping when the key is not there.</summary>
    public SourceLocation LocationOf(Key key) => entries.TryGetValue(NameOf(key), out var entry) ? entry.Location : Location;

    /// <summary>What a key says; its standard when it is not there or, with a finding, when it is not what the key takes.</summary>
    public T Read<T>(Key<T> key)
    {
        if (entries.TryGetValue(NameOf(key), out var entry))
        {
            return key.Read(entry);
        }

        if (key.IsRequired)
        {
            diagnostics.Report(ReadingCodes.MissingKey, Location, key.Name, key.Example);
        }

        return key.Standard;
    }

    private string NameOf(Key key) =>
        shape.Keys.Contains(key) ? key.Name : throw new InvalidOperationException($"'{key.Name}' is no key of this mapping.");
}
