using System.Collections.Immutable;

namespace ScormBuilder.Comparison;

/// <summary>What was read of a package, to be compared with that of another.</summary>
internal sealed record CourseFacts
{
    public required string Module { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    /// <summary>Whether each lesson is a SCO.</summary>
    public required bool HasSeveralScos { get; init; }

    /// <summary>As authors write it, and so are the other rules.</summary>
    public required string Completion { get; init; }

    public required string Navigation { get; init; }

    public required string Exit { get; init; }

    /// <summary>Seconds to be spent before it is complete; 0: as few as one likes.</summary>
    public int MinimumTime { get; init; }

    public AssessmentOutline? Assessment { get; init; }

    public PretestOutline? Pretest { get; init; }

    public required ImmutableArray<LessonOutline> Lessons { get; init; }

    public required ImmutableArray<QuestionOutline> Questions { get; init; }

    public required ImmutableArray<(string Id, string Text)> Objectives { get; init; }

    public required ImmutableArray<GlossaryOutline> Glossary { get; init; }

    /// <summary>What its accessibility page says.</summary>
    public required string Accessibility { get; init; }

    /// <summary>The player's own words, by their keys.</summary>
    public required ImmutableSortedDictionary<string, string> Words { get; init; }

    public required ManifestOutline Manifest { get; init; }

    /// <summary>All files, by path.</summary>
    public required ImmutableSortedDictionary<string, FileStamp> Files { get; init; }

    /// <summary>Pages and manifest, by path, without what follows from the version alone.</summary>
    public required ImmutableSortedDictionary<string, FileStamp> Unversioned { get; init; }
}
