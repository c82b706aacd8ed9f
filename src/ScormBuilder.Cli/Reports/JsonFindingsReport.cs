using System.Text.Json;
using ScormBuilder.Diagnostics.Formats;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells programs, as JSON.</summary>
/// <param name="kind">What is told of, in one word.</param>
/// <param name="output">Where to write.</param>
internal sealed class JsonFindingsReport(string kind, TextWriter output) : IFindingsReport
{
    private readonly List<CheckedInput> inputs = [];

    /// <inheritdoc/>
    public void Add(CheckedInput input) => inputs.Add(input);

    /// <inheritdoc/>
    public void Finish() => FindingsReports.WriteJson(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray($"{kind}s");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            json.WriteString(kind, input.Name);
            input.WriteFacts(json);
            json.WritePropertyName("findings");
            JsonFormat.Write(json, input.Diagnostics);
            input.WriteMore(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
