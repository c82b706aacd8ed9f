namespace ScormBuilder.Audit;

/// <summary>Tells progress at once and in order, a line each.</summary>
/// <param name="output">Where to.</param>
internal sealed class ConsoleProgress(TextWriter output) : IProgress<string>
{
    /// <inheritdoc/>
    public void Report(string value) => output.WriteLine("  " + Words.Printable(value, 200));
}
