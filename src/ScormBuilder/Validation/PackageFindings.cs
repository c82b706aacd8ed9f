using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Validation;

/// <summary>Collects what is found in a package, with places such as <c>course.zip!/imsmanifest.xml(4,7)</c>, and no more of a kind than people read.</summary>
/// <param name="package">How findings name the package.</param>
internal sealed class PackageFindings(string package)
{
    private readonly DiagnosticBag bag = new();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<SourceLocation> places = [];

    /// <summary>Whether anything found makes the package invalid.</summary>
    public bool HasErrors => bag.HasErrors;

    /// <summary>Reports something of the package as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, params string[] particulars) => Add(descriptor, new SourceLocation(package, 1, 1), particulars);

    /// <summary>Reports something of a file in it, at a line and column when it is known where.</summary>
    public void ReportAt(string entry, DiagnosticDescriptor descriptor, params string[] particulars) => ReportAt(entry, 1, 1, descriptor, particulars);

    /// <inheritdoc cref="ReportAt(string, DiagnosticDescriptor, string[])"/>
    public void ReportAt(string entry, int line, int column, DiagnosticDescriptor descriptor, params string[] particulars) =>
        Add(descriptor, Place(entry, line, column), particulars);

    /// <summary>Whether anything was found at this very place already.</summary>
    public bool HasAnyAt(string entry, int line, int column) => places.Contains(Place(entry, line, column));

    /// <summary>Everything found, by place, and what was left out of it.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        foreach (var (code, count) in counts.Where(kind => kind.Value > PackageLimits.FindingsOfAKind).ToList())
        {
            bag.Report(ZipCodes.MoreOfAKind, new SourceLocation(package, 1, 1), Words.Number(count - PackageLimits.FindingsOfAKind), code);
        }

        counts.Clear();
        return bag.ToSorted();
    }

    private void Add(DiagnosticDescriptor descriptor, SourceLocation location, string[] particulars)
    {
        var count = counts[descriptor.Code] = counts.GetValueOrDefault(descriptor.Code) + 1;
        if (count <= PackageLimits.FindingsOfAKind)
        {
            places.Add(location);
            bag.Report(descriptor, location, [.. particulars.Select(Short)]);
        }
    }

    private SourceLocation Place(string entry, int line, int column) => new($"{package}!/{Short(entry)}", Math.Max(1, line), Math.Max(1, column));

    // Names and values come from strangers, and may be as long as they please.
    private static string Short(string text) => text.Length <= 200 ? text : $"{text[..200]}…";
}
