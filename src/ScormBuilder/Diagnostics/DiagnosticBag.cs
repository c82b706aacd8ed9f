using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Diagnostics;

/// <summary>Collects findings while a module is read and checked, so that one run reports them all.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];

    /// <summary>Whether anything found keeps the package from being written.</summary>
    public bool HasErrors => found.Exists(diagnostic => diagnostic.IsError);

    /// <summary>How many findings have been added.</summary>
    internal int Count => found.Count;

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    /// <summary>Adds findings.</summary>
    public void AddAll(IEnumerable<Diagnostic> diagnostics) => found.AddRange(diagnostics);

    /// <summary>Adds a finding of a kind at a place.</summary>
    public void Report(DiagnosticDescriptor descriptor, SourceLocation location, params string[] particulars) =>
        found.Add(descriptor.At(location, particulars));

    /// <summary>The findings that were added after the first ones, in the order in which they were.</summary>
    internal IEnumerable<Diagnostic> Since(int count) => found.Skip(count);

    /// <summary>Takes back the findings that were added after the first ones.</summary>
    internal void RemoveSince(int count) => found.RemoveRange(count, found.Count - count);

    /// <summary>Everything found, each once, by file and position.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
    [
        .. found
            .OrderBy(diagnostic => diagnostic.Location)
            .ThenBy(diagnostic => diagnostic.Descriptor.Code, StringComparer.Ordinal)
            .DistinctBy(diagnostic => diagnostic.ToString()),
    ];
}
