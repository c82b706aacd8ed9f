using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Mistakes in <c>glossary.md</c>: SB218x.</summary>
public static class GlossaryCodes
{
    /// <summary>Something else than a term with its definition.</summary>
    public static readonly DiagnosticDescriptor NoDefinition = new(
        "SB2180", Severity.Error, "This is no term with a definition, and a glossary holds nothing else.", "Write the term on one line, and ': ' with its definition on the next.");

    /// <summary>A glossary with nothing in it.</summary>
    public static readonly DiagnosticDescriptor Empty = new(
        "SB2181", Severity.Error, "The glossary is empty.", "Write a term on one line, and ': ' with its definition on the next, or remove the file.");

    /// <summary>A term that is not explained.</summary>
    public static readonly DiagnosticDescriptor EmptyDefinition = new(
        "SB2182", Severity.Error, "The term '{0}' has a definition without text.", "Write it behind the colon.");

    /// <summary>One term for two entries.</summary>
    public static readonly DiagnosticDescriptor TermTwice = new(
        "SB2183", Severity.Error, "The term '{0}' is defined already, at {1}.", "Keep one of them; a term may have several definitions, each on a line that begins with ': '.");

    /// <summary>More than words in a term or definition.</summary>
    public static readonly DiagnosticDescriptor NotWords = new(
        "SB2184", Severity.Error, "A {0} is words, and this is not.", "Write one paragraph{1}; what needs more belongs in a lesson.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [NoDefinition, Empty, EmptyDefinition, TermTwice, NotWords];
}
