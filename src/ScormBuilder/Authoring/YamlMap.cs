using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Authoring;

/// <summary>
/// A YAML mapping whose keys are taken one by one; <see cref="RejectUnknown"/> then reports those that nobody took, so that the keys known
/// are exactly the keys read.
/// </summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlScalarNode Key, YamlNode Value)> entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> notBuilt = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;
    private readonly string path;

    public YamlMap(YamlMappingNode node, string path, DiagnosticBag diagnostics)
    {
        this.path = path;
        this.diagnostics = diagnostics;
        Location = At(node);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name } scalar)
            {
                entries[name] = (scalar, value);
            }
            else
            {
                diagnostics.Report(ReadingCodes.MalformedYaml, At(key), "a key is not a word.");
            }
        }
    }

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; }

    /// <summary>The keys in source order with the places of their values, for a mapping whose keys are the author's own.</summary>
    public IEnumerable<(string Key, SourceLocation KeyLocation)> Keys =>
        entries.Values.Select(entry => (entry.Key.Value!, At(entry.Key)));

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key)
    {
        known.Add(key);
        return entries.ContainsKey(key);
    }

    /// <summary>The place of a key's value, or of the mapping when the key is not there.</summary>
    public SourceLocation LocationOf(string key) => entries.TryGetValue(key, out var entry) ? At(entry.Value) : Location;

    /// <summary>A text that must be there and not be blank; empty, with a finding, when it is not.</summary>
    public string Required(string key, string example)
    {
        if (!Has(key))
        {
            diagnostics.Report(ReadingCodes.MissingKey, Location, key, example);
            return "";
        }

        var text = Text(key) ?? "";
        if (entries[key].Value is YamlScalarNode && string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Report(ReadingCodes.WrongValue, LocationOf(key), text, key, $"words, such as {example}");
        }

        return text;
    }

    /// <summary>Whether the key is there with a mapping that is not empty.</summary>
    public bool IsMapping(string key) => Has(key) && entries[key].Value is YamlMappingNode { Children.Count: > 0 };

    /// <summary>A text; null when it is not there, or with a finding when it is no text.</summary>
    public string? Text(string key, string expected = "words")
    {
        if (!Has(key))
        {
            return null;
        }

        if (entries[key].Value is YamlScalarNode scalar)
        {
            return scalar.Value ?? "";
        }

        diagnostics.Report(ReadingCodes.WrongValue, LocationOf(key), "a list or mapping", key, expected);
        return null;
    }

    /// <summary>A text that a rule accepts; null when it is not there, or with a finding when the rule refuses it.</summary>
    public string? Text(string key, Func<string, bool> accepts, string expected) => Accept(key, Text(key), accepts, expected);

    /// <summary>One of several words.</summary>
    public T Choice<T>(string key, T standard, params (string Word, T Value)[] choices)
    {
        var words = choices.Select(choice => choice.Word).ToList();
        var text = Text(key, words.Contains, string.Join(" or ", words));
        return text is null ? standard : choices.First(choice => choice.Word == text).Value;
    }

    /// <summary>True or false; false when it is not there.</summary>
    public bool Flag(string key) => Choice(key, false, ("true", true), ("false", false));

    /// <summary>A whole number from 1; null when it is not there.</summary>
    public int? Count(string key, string expected = "a whole number from 1") =>
        Accept(key, Text(key, expected), IsCount, expected) is { } valid ? int.Parse(valid, CultureInfo.InvariantCulture) : null;

    /// <summary>A list of words with their places; empty when it is not there.</summary>
    public ImmutableArray<(string Text, SourceLocation Location)> List(string key)
    {
        if (!Has(key))
        {
            return [];
        }

        if (entries[key].Value is YamlSequenceNode sequence && sequence.Children.All(child => child is YamlScalarNode))
        {
            return [.. sequence.Children.Cast<YamlScalarNode>().Select(child => (child.Value ?? "", At(child)))];
        }

        diagnostics.Report(ReadingCodes.WrongValue, LocationOf(key), Describe(entries[key].Value), key, "a list such as [one, two]");
        return [];
    }

    /// <summary>A mapping inside this one; null when it is not there.</summary>
    public YamlMap? Map(string key, string expected = "keys and values")
    {
        if (!Has(key))
        {
            return null;
        }

        if (entries[key].Value is YamlMappingNode mapping)
        {
            return new YamlMap(mapping, path, diagnostics);
        }

        diagnostics.Report(ReadingCodes.WrongValue, LocationOf(key), Describe(entries[key].Value), key, expected);
        return null;
    }

    /// <summary>Reports keys that the format has but this version does not read.</summary>
    public void RejectNotBuilt(params string[] keys)
    {
        foreach (var key in keys.Where(entries.ContainsKey))
        {
            notBuilt.Add(key);
            diagnostics.Report(ReadingCodes.NotBuiltYet, At(entries[key].Key), $"the key '{key}'");
        }
    }

    /// <summary>Reports every key that nobody has asked for.</summary>
    public void RejectUnknown()
    {
        foreach (var (name, (key, _)) in entries.Where(entry => !known.Contains(entry.Key) && !notBuilt.Contains(entry.Key)))
        {
            diagnostics.Report(ReadingCodes.UnknownKey, At(key), name, NearestName.Remedy(name, known));
        }
    }

    private static bool IsCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10000;

    private string? Accept(string key, string? text, Func<string, bool> accepts, string expected)
    {
        if (text is null || accepts(text))
        {
            return text;
        }

        diagnostics.Report(ReadingCodes.WrongValue, LocationOf(key), text, key, expected);
        return null;
    }

    private static string Describe(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : "a list or mapping";

    private SourceLocation At(YamlNode node) => new(path, (int)Math.Max(1, node.Start.Line), (int)Math.Max(1, node.Start.Column));
}
