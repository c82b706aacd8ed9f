using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What the LMS has stored of an attempt.</summary>
public sealed record LmsRecord(
    LmsRecord.CoreData Core,
    string SuspendData,
    IReadOnlyList<Interaction> Interactions,
    IReadOnlyList<Interaction.Entry> Objectives)
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>As it was read, to be given to another LMS.</summary>
    [JsonIgnore]
    public string Json { get; private init; } = "";

    public static LmsRecord Parse(string json) => JsonSerializer.Deserialize<LmsRecord>(json, Snake)! with { Json = json };

    public sealed record CoreData(
        string LessonStatus,
        string LessonLocation,
        string Exit,
        string Entry,
        string SessionTime,
        string TotalTime,
        ScoreData Score);

    public sealed record ScoreData(string Raw, string Min, string Max);
}
