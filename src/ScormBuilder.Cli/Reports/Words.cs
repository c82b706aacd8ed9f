using System.Globalization;
using ScormBuilder.Conformance;
using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Numbers and texts as reports write them.</summary>
internal static class Words
{
    /// <summary>A number with what it counts: <c>1 error</c>, <c>1,312 errors</c>.</summary>
    public static string Count(int number, string one) => $"{Number(number)} {one}{(number == 1 ? "" : "s")}";

    /// <summary>A number with its thousands set apart.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A size in bytes with one decimal: <c>61.2 kB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.00} GB"),
    };

    /// <summary>How long the state of a course can get: <c>at most 1,312 of 4,096 characters</c>.</summary>
    public static string State(FleetPackage package) => $"at most {Number(package.LongestState)} of {Number(package.StateLimit)} characters";

    /// <summary>The accessibility conformance report, which lies beside the package.</summary>
    public static string Report(FleetPackage package) => Path.GetFileName(ConformanceReport.HtmlPath(package.Path));

    /// <summary>How a package is that has the bytes it had before, or null when it has others.</summary>
    public static string? Unchanged(FleetPackage package, ModuleVerdict verdict) =>
        verdict == ModuleVerdict.Unchanged ? "unchanged" : package.Upload.IsNeeded ? null : "built anew with the same bytes";

    /// <summary>A text without characters that a terminal would obey: texts come from modules that anybody may have written.</summary>
    public static string Printable(string text) => string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
