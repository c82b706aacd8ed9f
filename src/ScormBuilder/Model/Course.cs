using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>A module as its author wrote it, read and resolved.</summary>
public sealed record Course
{
    /// <summary>Where <c>module.yaml</c> begins.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Identity; names the package and the manifest's identifiers.</summary>
    public required string Id { get; init; }

    /// <summary>Title, at most 200 characters (SCORM 1.2 CAM, item title).</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public required string Language { get; init; }

    /// <summary>Semantic version.</summary>
    public required string Version { get; init; }

    /// <summary>One paragraph for the catalogue; empty when there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Words to find it by.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>Its licence, as an SPDX identifier or words; empty when not stated.</summary>
    public string License { get; init; } = "";

    /// <summary>Typical learning time, or null.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Whom it is for, by years of school.</summary>
    public Audience Audience { get; init; }

    /// <summary>What learners can do afterwards, in the author's order.</summary>
    public ImmutableArray<Objective> Objectives { get; init; } = [];

    /// <summary>When it is complete.</summary>
    public CompletionRule Completion { get; init; }

    /// <summary>Whether its author says so; otherwise it follows from whether there is an assessment.</summary>
    public bool IsCompletionStated { get; init; }

    /// <summary>Whether it is one SCO, or one a lesson.</summary>
    public StructureRule Structure { get; init; }

    /// <summary>The identity of the lesson when this is only one SCO of a course that has several, else null.</summary>
    public string? Sco { get; init; }

    /// <summary>In which order lessons may be opened.</summary>
    public NavigationRule Navigation { get; init; }

    /// <summary>How it is left once it is finished.</summary>
    public ExitRule Exit { get; init; }

    /// <summary>How long a learner has to spend with it before it is complete, 1 minute to 24 hours; null: as long as they like.</summary>
    public TimeSpan? MinimumTime { get; init; }

    /// <summary>Where the minimum time is set; null when that is not known.</summary>
    public SourceLocation? MinimumTimeLocation { get; init; }

    /// <summary>Whether its lessons may hold raw HTML from the allow-list.</summary>
    public bool AllowsHtml { get; init; }

    /// <summary>Its look.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>The files that it is made of: the module's own, then those shared with others, by name.</summary>
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>What tells this text from another, 64 hexadecimal digits: SHA-256 over its sources, the theme and this program's version. Empty until it is rendered.</summary>
    public string SourceHash { get; init; } = "";

    /// <summary>Full paths of files outside of the module that it is made of too: shared texts and what they show, each once, in ordinal order.</summary>
    public ImmutableArray<string> SharedFiles { get; init; } = [];

    /// <summary>The lessons, in order.</summary>
    public required ImmutableArray<Lesson> Lessons { get; init; }

    /// <summary>All footnotes of the module, by label.</summary>
    public ImmutableDictionary<string, Footnote> Footnotes { get; init; } = ImmutableDictionary<string, Footnote>.Empty;

    /// <summary>Long forms of the abbreviations of the module, by abbreviation.</summary>
    public ImmutableDictionary<string, string> Abbreviations { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What its glossary explains, in the author's order; empty when there is none.</summary>
    public ImmutableArray<GlossaryEntry> Glossary { get; init; } = [];

    /// <summary>What its author tells learners about accessibility.</summary>
    public AccessibilityNotes Accessibility { get; init; } = AccessibilityNotes.None;

    /// <summary>What makes it continuing education, or null.</summary>
    public Education? Education { get; init; }

    /// <summary>What makes it training of staff, or null.</summary>
    public Training? Training { get; init; }

    /// <summary>Findings that may stand, by the author's word.</summary>
    public ImmutableArray<Waiver> Waivers { get; init; } = [];

    /// <summary>The lesson that is the assessment, or null. A pretest is none.</summary>
    public Lesson? AssessmentLesson => Lessons.FirstOrDefault(lesson => lesson.IsFinalAssessment);

    /// <summary>The lesson that is the pretest, or null.</summary>
    public Lesson? PretestLesson => Lessons.FirstOrDefault(lesson => lesson.IsPretest);

    /// <summary>
    /// The SCOs, each as a course of its own: this course when it is one, else one course a lesson. A lesson without assessment is complete
    /// when it is done, whatever the rule for the whole.
    /// </summary>
    public ImmutableArray<Course> Scos => Structure == StructureRule.SingleSco
        ? [this]
        : [.. Lessons.Select(lesson => this with
        {
            Structure = StructureRule.SingleSco,
            Sco = lesson.Id,
            Lessons = [lesson],
            Completion = lesson.IsFinalAssessment ? Completion : CompletionRule.AllLessons,
        })];

    /// <summary>All questions of all lessons, in order.</summary>
    public IEnumerable<Question> Questions => Lessons.SelectMany(lesson => lesson.Questions);
}
