using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using ScormBuilder.Scaffold;

namespace ScormBuilder.Tests.Scaffold;

/// <summary>What editors would say: the schemas, applied by Ajv to what the package "yaml" parses.</summary>
internal static class SchemaVerdicts
{
    /// <summary>What is wrong with each text by its schema; empty when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> Of(IEnumerable<SettingsText> texts)
    {
        var schemas = EditorSchemas.Files.ToDictionary(file => file.Name, file => JsonNode.Parse(file.Text));
        var input = new JsonObject
        {
            ["schemas"] = new JsonObject(schemas.Select(pair => KeyValuePair.Create(pair.Key, pair.Value))),
            ["documents"] = new JsonArray(
                [.. texts.Select(text => new JsonObject { ["schema"] = text.OfLesson ? EditorSchemas.Lesson : EditorSchemas.Module, ["yaml"] = text.Yaml })]),
        };
        var modules = typeof(SchemaVerdicts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NodeModules").Value!;
        var script = Path.Combine(AppContext.BaseDirectory, "Scaffold", "schema-verdicts.cjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, modules])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = new System.Text.UTF8Encoding(false),
        })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.That(node.ExitCode, Is.Zero, await errors);
        Assert.That(await errors, Is.Empty, "the schemas are not what Ajv expects");
        return JsonSerializer.Deserialize<string[]>(await output)!;
    }
}
