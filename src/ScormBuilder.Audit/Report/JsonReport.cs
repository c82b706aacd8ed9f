using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Audit.Browser;
using ScormBuilder.Audit.Findings;

namespace ScormBuilder.Audit.Report;

/// <summary>An audit as JSON, for programs: the conformance report reads it.</summary>
internal static class JsonReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it; UTF-8.</summary>
    public static byte[] Write(AuditResult result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", 1);
            WriteHead(json, result);
            WriteStrings(json, "gaps", result.Gaps);
            WriteArray(json, "views", View.All, view => Write(json, view.Width, view.Height, view.Scheme));
            WriteArray(json, "pages", result.Pages, page => Write(json, page));
            WriteArray(json, "questions", result.Questions, question => Write(json, question));
            WriteArray(json, "checks", result.Checks, check => Write(json, check, result));
            WriteArray(json, "findings", result.Findings.All, finding => Write(json, finding));
            WriteArray(json, "undecided", result.Undecided, one => Write(json, one));
            WriteStrings(json, "blocked", result.Blocked);
            WriteStrings(json, "missing", result.Missing);
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteHead(Utf8JsonWriter json, AuditResult result)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", "ScormBuilder.Audit");
        json.WriteString("version", AuditCommandLine.Version);
        json.WriteString("axe", result.Axe);
        json.WriteString("browser", result.Browser);
        json.WriteEndObject();
        json.WriteStartObject("package");
        json.WriteString("name", result.Package);
        json.WriteString("sha256", result.Sha256);
        json.WriteNumber("size", result.Size);
        json.WriteEndObject();
        json.WriteStartObject("course");
        json.WriteString("title", result.Title);
        json.WriteString("language", result.Language);
        json.WriteEndObject();
        json.WriteString("date", result.Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteBoolean("complete", result.Gaps.Count == 0);
    }

    private static void Write(Utf8JsonWriter json, int width, int height, string scheme)
    {
        json.WriteNumber("width", width);
        json.WriteNumber("height", height);
        json.WriteString("scheme", scheme);
    }

    private static void Write(Utf8JsonWriter json, PageState page)
    {
        json.WriteString("id", page.Id);
        json.WriteString("title", page.Title);
        json.WriteString("state", page.State);
        WriteArray(json, "headings", page.Headings, heading =>
        {
            json.WriteNumber("level", heading.Level);
            json.WriteString("text", heading.Text);
        });
        WriteArray(json, "keyboard", page.Keyboard, stop =>
        {
            json.WriteString("role", stop.Role);
            json.WriteString("name", stop.Name);
        });
        WriteStrings(json, "spoken", page.Spoken);
        WriteStrings(json, "reflow", page.Reflow);
        WriteStrings(json, "textSpacing", page.TextSpacing);
        WriteStrings(json, "targetSize", page.TargetSize);
    }

    private static void Write(Utf8JsonWriter json, QuestionStates question)
    {
        json.WriteString("id", question.Id);
        json.WriteString("type", question.Type);
        json.WriteString("page", question.Page);
        WriteStrings(json, "states", question.Seen);
    }

    private static void Write(Utf8JsonWriter json, CheckRun check, AuditResult result)
    {
        json.WriteString("id", check.Id);
        WriteStrings(json, "criteria", check.Criteria);
        json.WriteNumber("findings", result.Findings.All.Count(finding => finding.Check == check.Id));
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("check", finding.Check);
        json.WriteString("rule", finding.Rule);
        WriteStrings(json, "criteria", finding.Criteria);
        json.WriteString("impact", finding.Impact);
        json.WriteString("message", finding.Message);
        json.WriteString("helpUrl", finding.HelpUrl);
        json.WriteString("page", finding.Page);
        json.WriteString("state", finding.State);
        WriteStrings(json, "states", finding.States);
        WriteStrings(json, "views", finding.Views.Select(view => view.ToString()));
        json.WriteString("target", finding.Target);
        json.WriteString("html", finding.Html);
        json.WriteString("picture", finding.Picture);
    }

    private static void Write(Utf8JsonWriter json, Undecided one)
    {
        json.WriteString("rule", one.Rule);
        json.WriteString("help", one.Help);
        json.WriteString("helpUrl", one.HelpUrl);
        json.WriteString("page", one.Page);
        json.WriteString("target", one.Target);
        json.WriteNumber("times", one.Times);
        WriteStrings(json, "views", one.Views);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
