using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>Parses YAML, keeping positions.</summary>
internal static class YamlText
{
    /// <summary>The mapping that a text holds; null, with a finding, when it holds something else.</summary>
    /// <param name="path">The file as diagnostics name it.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="shape">Which keys it may have.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public static YamlMap? Parse(string path, string yaml, Shape shape, DiagnosticBag diagnostics)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            var root = stream.Documents.Count > 0 ? stream.Documents[0].RootNode : new YamlMappingNode();
            switch (root)
            {
                case YamlMappingNode mapping:
                    return new YamlMap(mapping, shape, path, diagnostics);
                case YamlScalarNode { Value: null or "" }:
                    return new YamlMap([], shape, path, diagnostics);
                default:
                    diagnostics.Report(ReadingCodes.MalformedYaml, new SourceLocation(path, 1, 1), "it is no list of 'key: value' lines.");
                    return null;
            }
        }
        catch (YamlException exception)
        {
            var location = new SourceLocation(path, (int)Math.Max(1, exception.Start.Line), (int)Math.Max(1, exception.Start.Column));
            var reason = (exception.InnerException ?? exception).Message;
            diagnostics.Report(ReadingCodes.MalformedYaml, location, reason.TrimEnd('.') + ".");
            return null;
        }
    }
}
