using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Mathematics: SB219x.</summary>
public static class MathCodes
{
    /// <summary>A formula in the notation of LaTeX.</summary>
    public static readonly DiagnosticDescriptor NotSupported = new(
        "SB2190", Severity.Error, "Mathematics in LaTeX notation is not supported: '{0}'.", "Write it in words, as a picture with alternative text, or, with 'allow-html: true', as MathML; a dollar sign that is one is written '\\$'.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NotSupported];
}
