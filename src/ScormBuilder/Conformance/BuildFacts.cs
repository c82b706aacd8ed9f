using System.Collections.Immutable;

namespace ScormBuilder.Conformance;

/// <summary>
/// What the build knows of a package and a report is computed from, together with an audit. It is kept in the report itself, so that an
/// audit can bring it up to date without the module.
/// </summary>
internal sealed record BuildFacts
{
    /// <summary>Name of the package file.</summary>
    public required string Package { get; init; }

    /// <summary>Its SHA-256, in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The day of the build (UTC).</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Version of the compiler.</summary>
    public required string Compiler { get; init; }

    /// <summary>Title of the course.</summary>
    public required string Title { get; init; }

    /// <summary>Version of the course.</summary>
    public required string Version { get; init; }

    /// <summary>Language of the course.</summary>
    public required string Language { get; init; }

    /// <summary>What it is about; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Whom to write to about its accessibility; empty when nobody is named.</summary>
    public string Email { get; init; } = "";

    /// <summary>Its licence; empty when not stated.</summary>
    public string License { get; init; } = "";

    /// <summary>What it holds.</summary>
    public ContentKinds Contents { get; init; }

    /// <summary>Codes of the checks that ran and rest on a criterion, in order.</summary>
    public ImmutableArray<string> Checked { get; init; } = [];

    /// <summary>What they found and was let stand, by code and place.</summary>
    public ImmutableArray<BuildFinding> Findings { get; init; } = [];

    /// <summary>Whether it holds any of these.</summary>
    public bool HasAny(ContentKinds kinds) => (Contents & kinds) != ContentKinds.None;
}
