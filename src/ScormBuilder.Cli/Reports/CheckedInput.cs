using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Cli.Reports;

/// <summary>Something that was checked, with what was found.</summary>
/// <param name="Kind">What it is, in one word.</param>
/// <param name="Name">How it was named.</param>
/// <param name="Diagnostics">What was found.</param>
internal abstract record CheckedInput(string Kind, string Name, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was found and may stand.</summary>
    public virtual ImmutableArray<WaivedFinding> Waived => [];

    /// <summary>What was mended before.</summary>
    public virtual ImmutableArray<AppliedFix> Fixed => [];

    /// <summary>Whether nothing found is an error.</summary>
    public bool IsValid => !Diagnostics.Any(diagnostic => diagnostic.IsError);

    /// <summary>The verdict in words, without the findings.</summary>
    public abstract IEnumerable<string> Verdict { get; }

    /// <summary>Writes what programs are told beside the findings, as properties of an object.</summary>
    public abstract void WriteFacts(Utf8JsonWriter json);

    /// <summary>Writes what there is more than findings, as properties of the same object.</summary>
    public virtual void WriteMore(Utf8JsonWriter json)
    {
    }
}
