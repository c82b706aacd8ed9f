using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>What was found in a package.</summary>
/// <param name="Package">The package, as it was named.</param>
/// <param name="Edition">The edition of SCORM that it is for; null when that cannot be told.</param>
/// <param name="Diagnostics">Everything found, by place.</param>
public sealed record PackageValidation(string Package, ScormEdition? Edition, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing found makes it invalid.</summary>
    public bool IsValid => !Diagnostics.Any(diagnostic => diagnostic.IsError);
}
