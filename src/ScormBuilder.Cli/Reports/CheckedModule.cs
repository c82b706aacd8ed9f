using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Diagnostics;
using ScormBuilder.Diagnostics.Formats;

namespace ScormBuilder.Cli.Reports;

/// <summary>A module that was checked.</summary>
/// <param name="Folder">The module, as it was named.</param>
/// <param name="Id">Identity of the course, or null when it could not be read.</param>
/// <param name="Result">What came of it.</param>
internal sealed record CheckedModule(string Folder, string? Id, CompileResult Result) : CheckedInput("module", Folder, Result.Diagnostics)
{
    /// <inheritdoc/>
    public override ImmutableArray<WaivedFinding> Waived => Result.Waived;

    /// <inheritdoc/>
    public override ImmutableArray<AppliedFix> Fixed => Result.Fixed;

    /// <inheritdoc/>
    public override IEnumerable<string> Verdict => IsValid ? ["no errors"] : [];

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteString("id", Id);
        json.WriteBoolean("valid", IsValid);
    }

    /// <inheritdoc/>
    public override void WriteMore(Utf8JsonWriter json)
    {
        json.WritePropertyName("waived");
        JsonFormat.Write(json, Waived);
        json.WritePropertyName("fixed");
        JsonFormat.Write(json, Fixed);
    }
}
