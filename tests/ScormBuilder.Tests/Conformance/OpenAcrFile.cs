using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Tests.Conformance;

/// <summary>A report as another program reads it.</summary>
internal sealed class OpenAcrFile
{
    public OpenAcrFile(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        Root = (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    public YamlMappingNode Root { get; }

    public string this[string key] => ((YamlScalarNode)Root[key]).Value!;

    /// <summary>The answers of a chapter, in order.</summary>
    public IEnumerable<(string Number, string Level, string Notes)> Chapter(string level)
    {
        var chapter = (YamlMappingNode)Root["chapters"]["success_criteria_level_" + level];
        foreach (var criterion in (YamlSequenceNode)chapter["criteria"])
        {
            var component = ((YamlSequenceNode)criterion["components"]).Single();
            Assert.That(((YamlScalarNode)component["name"]).Value, Is.EqualTo("web"));
            var adherence = component["adherence"];
            yield return (((YamlScalarNode)criterion["num"]).Value!, ((YamlScalarNode)adherence["level"]).Value!, ((YamlScalarNode)adherence["notes"]).Value!);
        }
    }

    /// <summary>The answer to a criterion.</summary>
    public (string Level, string Notes) Of(string number) =>
        new[] { "a", "aa", "aaa" }.SelectMany(Chapter).Where(answer => answer.Number == number).Select(answer => (answer.Level, answer.Notes)).Single();

    /// <summary>The criteria that are supported, in order.</summary>
    public IEnumerable<string> Supported => new[] { "a", "aa", "aaa" }.SelectMany(Chapter).Where(answer => answer.Level == "supports").Select(answer => answer.Number);
}
