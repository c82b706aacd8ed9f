using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in scenarios.</summary>
public static class ScenarioCodes
{
    /// <summary>A scenario without scenes.</summary>
    public static readonly DiagnosticDescriptor NoScene = new(
        "SB2401", Severity.Error, "The scenario has no scene.", "Begin each scene with a heading, such as '### Arrival {{#arrival}}'.");

    /// <summary>A choice that leads nowhere.</summary>
    public static readonly DiagnosticDescriptor UnknownScene = new(
        "SB2402", Severity.Error, "There is no scene '{0}' in this scenario.", "{1}");

    /// <summary>A scene that nobody gets to.</summary>
    public static readonly DiagnosticDescriptor Unreachable = new(
        "SB2403", Severity.Error, "The scene '{0}' cannot be reached from the first one.", "Link to it, '[…](#{1})', or remove it.");

    /// <summary>A scene that neither ends nor goes on.</summary>
    public static readonly DiagnosticDescriptor DeadEnd = new(
        "SB2404", Severity.Error, "The scene '{0}' has neither choices nor an outcome.", "List its choices, '- [what to do](#scene)', or make it an end, '{{#{1} outcome=good}}'.");

    /// <summary>Points on an end that goes on.</summary>
    public static readonly DiagnosticDescriptor PointsOnTheWay = new(
        "SB2405", Severity.Error, "The scene '{0}' has points, and choices as well.", "Points stand on scenes without choices only: remove the points, or the choices.");

    /// <summary>A scenario that does not end.</summary>
    public static readonly DiagnosticDescriptor NoEnd = new(
        "SB2406", Severity.Error, "The scenario has no end.", "Give the last scenes an outcome, such as '{{#its-id outcome=good}}': good, mixed or poor.");

    /// <summary>Points where nothing ends.</summary>
    public static readonly DiagnosticDescriptor PointsInside = new(
        "SB2407", Severity.Error, "The scene '{0}' has points but no outcome.", "Points stand on ends only: add an outcome, or remove them.");

    /// <summary>Text behind the choices.</summary>
    public static readonly DiagnosticDescriptor TextAfterChoices = new(
        "SB2408", Severity.Error, "What stands behind the choices of the scene '{0}' belongs to nothing.", "Move it before the choices, or under a heading of its own.");

    /// <summary>Two scenes that cannot be told apart.</summary>
    public static readonly DiagnosticDescriptor EqualHeadings = new(
        "SB2409", Severity.Error, "Another scene has the heading '{0}' too, at {1}.", "Change one of them: the path a learner took is told by them.");

    /// <summary>A part of the story that never ends.</summary>
    public static readonly DiagnosticDescriptor Loop = new(
        "SB2410", Severity.Error, "From the scene '{0}' no end can be reached.", "Add a choice that leads out of the circle.");

    /// <summary>Ends that are all worth the same.</summary>
    public static readonly DiagnosticDescriptor EqualEnds = new(
        "SB2411", Severity.Warning, "All ends earn the same points, so every path counts as right.", "Give the ends different outcomes, or points, such as '{{outcome=mixed points=1}}'.");

    /// <summary>The same in an assessment.</summary>
    public static readonly DiagnosticDescriptor EqualEndsScored = new(
        "SB2412", Severity.Error, "All ends earn the same points, so this scenario tests nothing.", "Give the ends different outcomes, or points, such as '{{outcome=mixed points=1}}'.");

    /// <summary>Ends that are worth nothing.</summary>
    public static readonly DiagnosticDescriptor NoPoints = new(
        "SB2413", Severity.Error, "No end earns points, so nobody can do this well.", "Make one 'outcome=good', or give one points.");

    /// <summary>A story that is over before it begins.</summary>
    public static readonly DiagnosticDescriptor StartIsEnd = new(
        "SB2414", Severity.Error, "The first scene is an end.", "List choices in it, and write the scenes that they lead to.");

    /// <summary>An item among the choices that is none.</summary>
    public static readonly DiagnosticDescriptor NotAChoice = new(
        "SB2415", Severity.Error, "A choice is a link to a scene and nothing else.", "Write it as '- [what to do](#scene)'; what follows from it stands in that scene.");

    /// <summary>Two choices with the same words.</summary>
    public static readonly DiagnosticDescriptor EqualChoices = new(
        "SB2416", Severity.Error, "The scene offers '{0}' twice.", "Change or remove one of them.");

    /// <summary>More than can be recorded.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "SB2417", Severity.Error, "The scenario has {0} scenes and {1} choices; together there can be 64.", "Divide it into two scenarios.");

    /// <summary>An attribute of an end that stands elsewhere.</summary>
    public static readonly DiagnosticDescriptor MisplacedAttribute = new(
        "SB2418", Severity.Error, "'{0}' belongs to an end as a whole.", "Write it behind the heading of that scene.");

    /// <summary>A choice without words.</summary>
    public static readonly DiagnosticDescriptor EmptyChoice = new(
        "SB2419", Severity.Error, "This choice has no words.", "Write between the brackets what to do.");

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoScene, UnknownScene, Unreachable, DeadEnd, PointsOnTheWay, NoEnd, PointsInside, TextAfterChoices, EqualHeadings, Loop, EqualEnds,
        EqualEndsScored, NoPoints, StartIsEnd, NotAChoice, EqualChoices, TooLarge, MisplacedAttribute, EmptyChoice,
    ];
}
