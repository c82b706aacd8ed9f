namespace ScormBuilder.Cli.Reports;

/// <summary>The formats in which findings in packages are told.</summary>
internal static class ValidationReports
{
    /// <summary>The report of a format: <c>text</c>, <c>json</c> or <c>sarif</c>.</summary>
    public static IValidationReport Of(string format, Terminal terminal) => format switch
    {
        "json" => new JsonValidationReport(terminal.Output),
        "sarif" => new SarifValidationReport(terminal.Output),
        _ => new TextValidationReport(terminal),
    };
}
