using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings where a text includes another: SB1040 to SB1049.</summary>
public static class IncludeCodes
{
    /// <summary>An include that names no file, or says more.</summary>
    public static readonly DiagnosticDescriptor Malformed = new(
        "SB1040", Severity.Error, "This includes nothing.", "Write the file behind it and nothing else, such as '::: include ../shared/safety.md'.");

    /// <summary>An include without a folder to take it from.</summary>
    public static readonly DiagnosticDescriptor NoSharedFolder = new(
        "SB1041", Severity.Error, "'{0}' cannot be included: no folder of shared texts was named.", "Name the one that it is in, such as '--shared {1}'.");

    /// <summary>An include from elsewhere.</summary>
    public static readonly DiagnosticDescriptor LeavesShared = new(
        "SB1042", Severity.Error, "'{0}' is not in the folder of shared texts, '{1}'.", "Move it there, or name another folder with '--shared'.");

    /// <summary>A shared file that is not there.</summary>
    public static readonly DiagnosticDescriptor NotThere = new(
        "SB1043", Severity.Error, "There is no file '{0}' in the folder of shared texts, '{1}'.", "{2}");

    /// <summary>A text that includes itself.</summary>
    public static readonly DiagnosticDescriptor Circle = new(
        "SB1044", Severity.Error, "'{0}' would include itself, by {1}.", "Remove one of the lines that include.");

    /// <summary>A shared text with settings of its own.</summary>
    public static readonly DiagnosticDescriptor HasSettings = new(
        "SB1045", Severity.Error, "The text that is included here begins with settings, which only lessons have.", "Remove the lines from '---' to '---' in '{0}'.");

    /// <summary>A shared text of another kind.</summary>
    public static readonly DiagnosticDescriptor NoMarkdown = new(
        "SB1046", Severity.Error, "'{0}' cannot be included: it is no Markdown file.", "Include a file whose name ends in '.md'.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Malformed, NoSharedFolder, LeavesShared, NotThere, Circle, HasSettings, NoMarkdown];
}
