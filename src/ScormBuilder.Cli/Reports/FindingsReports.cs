using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScormBuilder.Cli.Reports;

/// <summary>The formats in which findings are told.</summary>
internal static class FindingsReports
{
    // For people too.
    private static readonly JsonWriterOptions Notation = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The option that chooses one.</summary>
    public static Option<string> Option()
    {
        var format = new Option<string>("--format")
        {
            HelpName = "text|json|sarif",
            Description = "How to tell what was found.",
            DefaultValueFactory = _ => "text",
        };
        return format.AcceptOnlyFromAmong("text", "json", "sarif");
    }

    /// <summary>The report of a format: <c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    /// <param name="format">The format.</param>
    /// <param name="kind">What is told of, in one word.</param>
    /// <param name="terminal">Where to write.</param>
    public static IFindingsReport Of(string format, string kind, Terminal terminal) => format switch
    {
        "json" => new JsonFindingsReport(kind, terminal.Output),
        "sarif" => new SarifFindingsReport(terminal),
        _ => new TextFindingsReport(terminal),
    };

    /// <summary>Writes a whole JSON text and the end of its last line.</summary>
    public static void WriteJson(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Notation))
        {
            write(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
