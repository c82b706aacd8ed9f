using System.Text;
using System.Text.Json;
using ScormBuilder.Diagnostics;
using ScormBuilder.Diagnostics.Formats;
using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells code-review systems, as SARIF.</summary>
/// <param name="output">Where to write.</param>
internal sealed class SarifValidationReport(TextWriter output) : IValidationReport
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <inheritdoc/>
    public void Add(PackageValidation validation) => diagnostics.AddRange(validation.Diagnostics);

    /// <inheritdoc/>
    public void Finish()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonValidationReport.Options))
        {
            SarifFormat.Write(json, diagnostics, CommandLine.Version);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
