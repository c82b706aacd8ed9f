using System.Runtime.CompilerServices;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Tests.Shipping;

/// <summary>A workflow for GitHub, as far as the tests look at it.</summary>
internal sealed class Workflow
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "../../.."));

    private readonly YamlMappingNode document;

    private Workflow(YamlMappingNode document) => this.document = document;

    /// <summary>The names of all of them.</summary>
    public static string[] Names => [.. Directory.GetFiles(Path.Combine(Root, ".github/workflows")).Select(file => Path.GetFileName(file))];

    /// <summary>The jobs, by name.</summary>
    public IEnumerable<KeyValuePair<string, YamlMappingNode>> Jobs => Map(document["jobs"]).Select(job => KeyValuePair.Create(job.Key, (YamlMappingNode)job.Value));

    /// <summary>The steps of all jobs.</summary>
    public IEnumerable<YamlMappingNode> Steps => Jobs.SelectMany(job => (YamlSequenceNode)job.Value["steps"]).Cast<YamlMappingNode>();

    /// <summary>What the whole of it may do, unless a job says otherwise.</summary>
    public IReadOnlyDictionary<string, string> Permissions => Map(document["permissions"]).ToDictionary(one => one.Key, one => one.Value.ToString());

    /// <summary>The inputs that it takes from the workflow that calls it, with what they are by default.</summary>
    public IReadOnlyDictionary<string, string> Inputs => Map(document["on"]["workflow_call"]["inputs"]).ToDictionary(one => one.Key, one => one.Value["default"].ToString());

    /// <summary>Its text.</summary>
    public string Text { get; private init; } = "";

    public static Workflow Read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Root, ".github/workflows", name));
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return new Workflow((YamlMappingNode)yaml.Documents[0].RootNode) { Text = text };
    }

    /// <summary>A text of a mapping, or null where there is none.</summary>
    public static string? Get(YamlMappingNode map, string key) => map.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static IEnumerable<KeyValuePair<string, YamlNode>> Map(YamlNode node) =>
        ((YamlMappingNode)node).Select(pair => KeyValuePair.Create(pair.Key.ToString(), pair.Value));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
