using System.Text.Json;
using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Reports;

/// <summary>A package that was validated.</summary>
/// <param name="Validation">What came of it.</param>
internal sealed record CheckedPackage(PackageValidation Validation) : CheckedInput("package", Validation.Package, Validation.Diagnostics)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Verdict => Validation.Edition is { } edition ? [edition.Name(), Validity] : [Validity];

    private string Validity => IsValid ? "valid" : "not valid";

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteString("edition", Validation.Edition?.Name());
        json.WriteBoolean("valid", IsValid);
    }
}
