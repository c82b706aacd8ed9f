using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>A block as its author wrote it, handed to its component.</summary>
/// <param name="Location">Where its first line begins.</param>
/// <param name="Name">The name on that line.</param>
/// <param name="Title">The words behind it; empty unless the component takes a title.</param>
/// <param name="Attributes">The attributes on it.</param>
/// <param name="AttributesLocation">Where they begin.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="IsAssessment">Whether it stands in the assessment or a pretest.</param>
/// <param name="HeadingLevel">The level of a heading that would stand in it, 2 to 6.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record ComponentSource(
    SourceLocation Location,
    string Name,
    ImmutableArray<Inline> Title,
    Attributes Attributes,
    SourceLocation AttributesLocation,
    ImmutableArray<Block> Content,
    bool IsAssessment,
    int HeadingLevel,
    DiagnosticBag Diagnostics)
{
    /// <summary>Whether nothing waits for what stands in this lesson.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>The words of the objective with an identity; else null, and what to do about it.</summary>
    internal Func<string, (string? Text, string? Remedy)> FindObjective { get; init; } = static _ => (null, null);

    /// <summary>Finds files of the module.</summary>
    internal ITextFolder? Folder { get; init; }

    /// <summary>The picture at a path in the module; null, with findings, when it cannot be used.</summary>
    public Asset? FindPicture(string address, SourceLocation location) =>
        Folder is null ? null : PictureFile.Find(address, Folder, location, Diagnostics);

    /// <summary>Reports something that concerns the block as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, params string[] particulars) => Diagnostics.Report(descriptor, Location, particulars);
}
