using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>An answer as the LMS has stored it.</summary>
public sealed record Interaction(
    string Id,
    string Type,
    string Time,
    string Weighting,
    [property: JsonPropertyName("student_response")] string Response,
    string Result,
    string Latency,
    IReadOnlyList<Interaction.Entry> Objectives,
    [property: JsonPropertyName("correct_responses")] IReadOnlyList<Interaction.Entry> CorrectResponses)
{
    public string Pattern => CorrectResponses.Count == 0 ? "" : CorrectResponses.Single().Pattern ?? "";

    public string? Objective => Objectives.SingleOrDefault()?.Id;

    public sealed record Entry(string? Id, string? Pattern, string? Status, JsonElement? Score);
}
