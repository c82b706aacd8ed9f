using System.Diagnostics;
using System.Text.Json;
using ScormBuilder.Audit;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.BrowserTests.Audit;

/// <summary>A package that was audited, and what came of it.</summary>
internal sealed class Audited : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scormbuilder-audit-").FullName;

    private Audited()
    {
    }

    public int Status { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public TimeSpan Time { get; private set; }

    /// <summary>The report for people.</summary>
    public string Html => Directory.GetFiles(folder, "*.audit.html").Single();

    /// <summary>The report for programs.</summary>
    public JsonElement Json => JsonDocument.Parse(File.ReadAllText(Directory.GetFiles(folder, "*.audit.json").Single())).RootElement;

    /// <summary>The rules that were broken and where, each once.</summary>
    public IEnumerable<string> Findings => List("findings").Select(finding => $"{Text(finding, "check")}: {Text(finding, "rule")} at {Text(finding, "target")}").Distinct();

    /// <summary>Audits a package, without the sandbox that a container's root has not.</summary>
    public static async Task<Audited> RunAsync(string package, TimeSpan? patience = null)
    {
        var audited = new Audited();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var watch = Stopwatch.StartNew();
        var options = new AuditOptions(package, audited.folder, Browsers.ExecutablePath, Sandbox: false) { Patience = patience ?? TimeSpan.FromSeconds(20) };
        audited.Status = await new AuditRun(options, output, error).RunAsync(TestContext.CurrentContext.CancellationToken);
        (audited.Time, audited.Output, audited.Error) = (watch.Elapsed, output.ToString(), error.ToString());
        Harness.Report.Say($"Audit of {Path.GetFileName(package)}: {watch.Elapsed.TotalSeconds:0} s");
        return audited;
    }

    public IEnumerable<JsonElement> List(string name) => Json.GetProperty(name).EnumerateArray();

    public IEnumerable<string> Texts(string name) => List(name).Select(one => one.GetString()!);

    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public void Dispose() => Directory.Delete(folder, true);
}
