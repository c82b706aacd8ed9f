namespace ScormBuilder.Cli.Reports;

/// <summary>Tells people: findings as compilers do, then a line for each package or module.</summary>
/// <param name="terminal">Where to write.</param>
internal sealed class TextFindingsReport(Terminal terminal) : IFindingsReport
{
    /// <inheritdoc/>
    public void Add(CheckedInput input)
    {
        FixedLines.Write(input.Fixed, terminal.Output);
        var counts = new ErrorLines(terminal).Write(input.Diagnostics);
        WaivedLines.Write(input.Waived, terminal.Output);
        string[] facts = [.. input.Verdict, .. counts, .. WaivedLines.Count(input.Waived), .. FixedLines.Count(input.Fixed)];
        (input.IsValid ? terminal.Output : terminal.Error).WriteLine($"{Words.Printable(input.Name)}: {string.Join(", ", facts)}");
    }

    /// <inheritdoc/>
    public void Finish()
    {
    }
}
