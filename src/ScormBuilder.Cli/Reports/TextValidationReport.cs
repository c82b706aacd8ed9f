using ScormBuilder.Validation;

namespace ScormBuilder.Cli.Reports;

/// <summary>Tells people: findings as compilers do, then a line for each package.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class TextValidationReport(Terminal terminal) : IValidationReport
{
    /// <inheritdoc/>
    public void Add(PackageValidation validation)
    {
        var counts = new ErrorLines(terminal).Write(validation.Diagnostics);
        var edition = validation.Edition?.Name();
        var verdict = validation.IsValid ? "valid" : "not valid";
        string[] facts = [.. edition is null ? [] : new[] { edition }, verdict, .. counts];
        (validation.IsValid ? terminal.Output : terminal.Error).WriteLine($"{Words.Printable(validation.Package)}: {string.Join(", ", facts)}");
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }
}
