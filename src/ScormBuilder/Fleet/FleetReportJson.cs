using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;

namespace ScormBuilder.Fleet;

/// <summary>A report as JSON, the same for the same report.</summary>
public static class FleetReportJson
{
    private const int Format = 1;

    private static readonly (ModuleVerdict Verdict, string Name)[] Verdicts =
    [
        (ModuleVerdict.Built, "built"), (ModuleVerdict.Unchanged, "unchanged"), (ModuleVerdict.Failed, "failed"), (ModuleVerdict.MachineFailed, "machine-failed"),
    ];

    private static readonly (UploadReason Reason, string Name)[] Reasons =
    [
        (UploadReason.None, "none"), (UploadReason.New, "new"), (UploadReason.Changed, "changed"),
    ];

    /// <summary>Writes a report.</summary>
    public static void Write(Utf8JsonWriter json, FleetReport report)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        json.WriteString("compiler", report.Compiler);
        WriteList(json, "targets", report.Targets);
        json.WriteString("shard", report.Shard?.ToString());
        json.WriteStartObject("fleet");
        json.WriteNumber("modules", report.FleetSize);
        json.WriteString("sha256", report.FleetIdentity);
        json.WriteEndObject();
        json.WriteStartObject("counts");
        foreach (var (verdict, name) in Verdicts)
        {
            json.WriteNumber(name, report.Count(verdict));
        }

        json.WriteNumber("upload", report.Modules.Sum(module => module.Packages.Count(package => package.Upload.IsNeeded)));
        json.WriteEndObject();
        WriteList(json, "problems", report.Problems);
        json.WriteStartArray("modules");
        foreach (var module in report.Modules)
        {
            WriteModule(json, module);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads a report; null when it is none, or of a later format.</summary>
    public static FleetReport? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return root.GetProperty("format").GetInt32() != Format ? null : new FleetReport
            {
                Compiler = Text(root, "compiler"),
                Targets = Texts(root, "targets"),
                Shard = OptionalText(root, "shard") is { } shard ? Shard.Parse(shard) ?? throw new FormatException() : null,
                FleetSize = root.GetProperty("fleet").GetProperty("modules").GetInt32(),
                FleetIdentity = Text(root.GetProperty("fleet"), "sha256"),
                Problems = Texts(root, "problems"),
                Modules = [.. root.GetProperty("modules").EnumerateArray().Select(ReadModule)],
            };
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static void WriteModule(Utf8JsonWriter json, ReportedModule module)
    {
        json.WriteStartObject();
        json.WriteString("module", module.Module);
        json.WriteString("outcome", Verdicts.First(one => one.Verdict == module.Verdict).Name);
        json.WriteString("id", module.Id);
        json.WriteString("version", module.Version);
        json.WriteString("failure", module.Failure);
        json.WriteStartArray("packages");
        foreach (var package in module.Packages)
        {
            json.WriteStartObject();
            json.WriteString("package", package.Path);
            json.WriteString("target", package.Target);
            json.WriteString("sha256", package.Sha256);
            json.WriteNumber("size", package.Size);
            json.WriteNumber("lessons", package.Lessons);
            json.WriteNumber("questions", package.Questions);
            json.WriteNumber("longestState", package.LongestState);
            json.WriteNumber("stateLimit", package.StateLimit);
            json.WriteBoolean("upload", package.Upload.IsNeeded);
            json.WriteString("reason", Reasons.First(one => one.Reason == package.Upload.Reason).Name);
            json.WriteString("why", package.Upload.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteFindings(json, "findings", module.Findings);
        WriteFindings(json, "waived", module.Waived);
        json.WriteEndObject();
    }

    private static ReportedModule ReadModule(JsonElement module) => new(Text(module, "module"), Verdicts.First(one => one.Name == Text(module, "outcome")).Verdict)
    {
        Id = OptionalText(module, "id"),
        Version = OptionalText(module, "version"),
        Failure = OptionalText(module, "failure"),
        Packages =
        [
            .. module.GetProperty("packages").EnumerateArray().Select(package => new FleetPackage(
                Text(package, "package"),
                Text(package, "target"),
                Text(package, "sha256"),
                package.GetProperty("size").GetInt64(),
                package.GetProperty("lessons").GetInt32(),
                package.GetProperty("questions").GetInt32(),
                package.GetProperty("longestState").GetInt32(),
                package.GetProperty("stateLimit").GetInt32(),
                new Upload(Reasons.First(one => one.Name == Text(package, "reason")).Reason, Text(package, "why")))),
        ],
        Findings = ReadFindings(module, "findings"),
        Waived = ReadFindings(module, "waived"),
    };

    private static void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<ReportedFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", finding.IsError ? "error" : "warning");
            json.WriteString("path", finding.Location.Path);
            json.WriteNumber("line", finding.Location.Line);
            json.WriteNumber("column", finding.Location.Column);
            json.WriteString("message", finding.Problem);
            json.WriteString("remedy", finding.Remedy);
            if (finding.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static ImmutableArray<ReportedFinding> ReadFindings(JsonElement module, string name) =>
    [
        .. module.GetProperty(name).EnumerateArray().Select(finding => new ReportedFinding(
            Text(finding, "code"),
            Text(finding, "severity") == "error",
            new SourceLocation(Text(finding, "path"), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()),
            Text(finding, "message"),
            Text(finding, "remedy"),
            finding.TryGetProperty("reason", out var reason) ? reason.GetString() : null)),
    ];

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Text(JsonElement parent, string name) => OptionalText(parent, name) ?? throw new FormatException();

    private static string? OptionalText(JsonElement parent, string name) => parent.GetProperty(name).GetString();

    private static ImmutableArray<string> Texts(JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? throw new FormatException())];
}
