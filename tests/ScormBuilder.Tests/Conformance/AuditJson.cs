using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ScormBuilder.Conformance;

namespace ScormBuilder.Tests.Conformance;

/// <summary>An audit as the auditor writes it, of a package that is there.</summary>
internal static class AuditJson
{
    /// <summary>The checks of an audit that has found nothing, each with the criteria that it has looked at.</summary>
    private static readonly (string Id, string[] Criteria)[] Checks =
    [
        ("axe", ["1.1.1", "1.3.1", "1.4.3", "2.4.1", "2.4.2", "2.4.4", "3.1.1", "4.1.2"]),
        ("keyboard", ["2.1.1", "2.1.2", "2.4.3", "2.4.7"]),
        ("headings", ["1.3.1", "2.4.6", "2.4.10"]),
        ("reflow", ["1.4.10"]),
        ("text-spacing", ["1.4.12"]),
        ("target-size", ["2.5.8"]),
    ];

    /// <summary>Writes a whole audit without findings beside the package.</summary>
    public static void Write(string package, Action<JsonObject>? change = null)
    {
        var audit = new JsonObject
        {
            ["format"] = 1,
            ["tool"] = new JsonObject { ["name"] = "ScormBuilder.Audit", ["version"] = "0.1.0", ["axe"] = "4.11.0", ["browser"] = "Chromium 149.0" },
            ["package"] = new JsonObject { ["name"] = Path.GetFileName(package), ["sha256"] = Sha256(package), ["size"] = new FileInfo(package).Length },
            ["date"] = "2026-11-27T19:00:00Z",
            ["complete"] = true,
            ["gaps"] = new JsonArray(),
            ["something-new"] = new JsonObject { ["a"] = 1 },
            ["pages"] = new JsonArray(Page("first-steps", "fresh"), Page("first-steps", "correct"), Page("start", "fresh")),
            ["checks"] = new JsonArray([.. Checks.Select(check => new JsonObject
            {
                ["id"] = check.Id,
                ["criteria"] = new JsonArray([.. check.Criteria.Select(number => JsonValue.Create(number))]),
                ["findings"] = 0,
            })]),
            ["findings"] = new JsonArray(),
        };
        change?.Invoke(audit);
        File.WriteAllText(ConformanceReport.AuditPath(package), audit.ToJsonString());
    }

    /// <summary>Adds a finding.</summary>
    public static void Find(this JsonObject audit, string rule, string impact, string[] criteria, params string[] pages)
    {
        foreach (var page in pages)
        {
            audit["findings"]!.AsArray().Add(new JsonObject
            {
                ["check"] = "axe",
                ["rule"] = rule,
                ["criteria"] = new JsonArray([.. criteria.Select(number => JsonValue.Create(number))]),
                ["impact"] = impact,
                ["message"] = "Elements must have enough contrast.",
                ["page"] = page,
                ["state"] = "fresh",
            });
        }
    }

    /// <summary>SHA-256 of a package.</summary>
    public static string Sha256(string package) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(package)));

    private static JsonObject Page(string id, string state) => new() { ["id"] = id, ["title"] = id, ["state"] = state };
}
