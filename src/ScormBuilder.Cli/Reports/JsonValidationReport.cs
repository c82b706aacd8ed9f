using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScormBuilder.Diagnostics.Formats;
using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells programs, as JSON.</summary>
/// <param name="output">Where to write.</param>
internal sealed class JsonValidationReport(TextWriter output) : IValidationReport
{
    private readonly List<PackageValidation> validations = [];

    /// <summary>How it is written: for people too.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Add(PackageValidation validation) => validations.Add(validation);

    /// <inheritdoc/>
    public void Finish()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("packages");
            foreach (var validation in validations)
            {
                json.WriteStartObject();
                json.WriteString("package", validation.Package);
                json.WriteString("edition", validation.Edition?.Name());
                json.WriteBoolean("valid", validation.IsValid);
                json.WritePropertyName("findings");
                JsonFormat.Write(json, validation.Diagnostics);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
