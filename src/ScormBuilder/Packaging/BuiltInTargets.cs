using System.Collections.Immutable;

namespace ScormBuilder.Packaging;

/// <summary>The targets that come with the compiler.</summary>
public static class BuiltInTargets
{
    /// <summary>All of them, in the order in which they are offered.</summary>
    public static ImmutableArray<Target> All { get; } = [new Scorm12(), new Scorm2004(3), new Scorm2004(4), new Web()];
}
