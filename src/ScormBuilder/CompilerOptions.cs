using ScormBuilder.Checks;
using ScormBuilder.Components;
using ScormBuilder.Fixes;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;
using BuiltInChecks = ScormBuilder.Checks.BuiltIn;
using BuiltInComponents = ScormBuilder.Components.BuiltIn;
using BuiltInFixes = ScormBuilder.Fixes.BuiltIn;

namespace ScormBuilder;

/// <summary>What a compiler is made of and where it writes.</summary>
public sealed record CompilerOptions
{
    private readonly Lazy<TemplateSet> templates = new(() => new TemplateSet());

    /// <summary>The folder for packages; it is made when it is needed.</summary>
    public string OutputFolder { get; init; } = "dist";

    /// <summary>A folder whose files take the place of those of the built-in theme, or null.</summary>
    public string? TemplateFolder
    {
        get;
        init
        {
            field = value;
            templates = new Lazy<TemplateSet>(() => new TemplateSet(value));
        }
    }

    /// <summary>The folder whose texts modules may include, or null: then they may include none.</summary>
    public string? SharedFolder { get; init; }

    /// <summary>The blocks that authors may use.</summary>
    public IReadOnlyList<Component> Components { get; init; } = BuiltInComponents.Components;

    /// <summary>What a course is checked for.</summary>
    public IReadOnlyList<ICheck> Checks { get; init; } = BuiltInChecks.Checks;

    /// <summary>What can be mended without asking the author.</summary>
    public IReadOnlyList<IFix> Fixes { get; init; } = BuiltInFixes.Fixes;

    /// <summary>What packages are for; one is written for each.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [new Scorm12()];

    /// <summary>
    /// A BCP 47 tag in place of the module's own language, or null: the player's words, numbers and the direction of the page follow it, the
    /// course's own text stays as it is. For looking at a course; no package should say another language than that of its text.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>
    /// The day for which courses are checked: what has expired by then does not build. Null: today, where this runs. The same text gives the same
    /// packages on every day on which it builds.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What says which day is today.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The day for which a course that is compiled now is checked.</summary>
    internal CheckDay CheckDay => AsOf is { } day ? new CheckDay(day) : CheckDay.Of(Time);

    /// <summary>The theme; options that were derived from each other share it, so that it is read only once.</summary>
    internal TemplateSet Templates => templates.Value;
}
