using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads <c>module.yaml</c>.</summary>
internal static partial class ModuleSettings
{
    // SCORM 1.2 CAM and 2004 CAM 3.4: the title of an item.
    private const int LongestTitle = 200;

    /// <summary>Everything that the file says of the course, without lessons; what is wrong is left at its default.</summary>
    public static Course Read(YamlMap map, ModuleFolder folder, DiagnosticBag diagnostics)
    {
        var id = map.Required("id", "opioid-basics");
        CheckIdentity(id, map.LocationOf("id"), diagnostics);
        var course = new Course
        {
            Location = map.Location,
            Id = id,
            Title = Title(map, "Opioids and the brain"),
            Language = Language(map, diagnostics),
            Version = Version(map),
            Description = map.Text("description")?.Trim() ?? "",
            Keywords = [.. map.List("keywords").Select(item => item.Text)],
            Authors = [.. map.List("authors").Select(item => item.Text)],
            License = map.Text("license") ?? "",
            Duration = map.Text("duration", text => DurationText.TryParse(text, out _), "a duration such as PT45M or 1 h 30 min") is { } text
                && DurationText.TryParse(text, out var duration) ? duration : null,
            Audience = map.Choice(
                "audience", Audience.General, ("general", Audience.General), ("secondary", Audience.Secondary), ("higher", Audience.Higher)),
            Objectives = Objectives(map, diagnostics),
            Completion = map.Choice(
                "completion",
                CompletionRule.AllLessonsAndAssessment,
                ("all-lessons", CompletionRule.AllLessons),
                ("assessment", CompletionRule.Assessment),
                ("all-lessons-and-assessment", CompletionRule.AllLessonsAndAssessment)),
            IsCompletionStated = map.Has("completion"),
            Structure = map.Choice(
                "structure", StructureRule.SingleSco, ("single-sco", StructureRule.SingleSco), ("sco-per-lesson", StructureRule.ScoPerLesson)),
            Navigation = map.Choice("navigation", NavigationRule.Free, ("free", NavigationRule.Free), ("sequential", NavigationRule.Sequential)),
            Exit = map.Choice("exit-when-finished", ExitRule.Suspend, ("suspend", ExitRule.Suspend), ("normal", ExitRule.Normal)),
            Theme = map.Map("theme") is { } theme ? ReadTheme(theme, folder, diagnostics) : Theme.Default,
            Accessibility = map.Map("accessibility") is { } notes ? ReadAccessibility(notes) : AccessibilityNotes.None,
            AllowsHtml = map.Flag("allow-html"),
            Lessons = [],
            Waivers = WaiverReader.Read(map, folder.DisplayPath, diagnostics),
        };
        map.RejectUnknown();
        return course;
    }

    /// <summary>Reports an identity that is not one, or that is taken.</summary>
    public static bool CheckIdentity(string identity, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (identity.Length > 0 && !Identity.IsValid(identity))
        {
            diagnostics.Report(ReadingCodes.InvalidIdentity, location, identity);
            return false;
        }

        return identity.Length > 0;
    }

    /// <summary>The title of a module or a lesson, either of which may become that of an item.</summary>
    public static string Title(YamlMap map, string example)
    {
        var title = map.Required("title", example);
        map.Text("title", text => text.Length <= LongestTitle, $"at most {LongestTitle} characters, the most that an LMS takes");
        return title;
    }

    private static string Language(YamlMap map, DiagnosticBag diagnostics)
    {
        var language = map.Required("language", "en");
        return language.Length == 0 || LanguageTag.Check(language, map.LocationOf("language"), diagnostics) ? language : "en";
    }

    private static string Version(YamlMap map)
    {
        var version = map.Required("version", "1.0.0");
        return version.Length == 0
            ? version
            : map.Text("version", text => SemanticVersion().IsMatch(text), "a semantic version such as 1.0.0") ?? "";
    }

    private static ImmutableArray<Objective> Objectives(YamlMap map, DiagnosticBag diagnostics)
    {
        if (map.Map("objectives") is not { } objectives)
        {
            return [];
        }

        var list = ImmutableArray.CreateBuilder<Objective>();
        foreach (var (key, location) in objectives.Keys)
        {
            CheckIdentity(key, location, diagnostics);
            list.Add(new Objective(location, key, objectives.Required(key, "What a learner can do afterwards")));
        }

        return list.ToImmutable();
    }

    private static Theme ReadTheme(YamlMap map, ModuleFolder folder, DiagnosticBag diagnostics)
    {
        var accent = map.Text("accent", text => Colour().IsMatch(text), "a colour such as \"#0b5fa5\", in quotation marks");
        Asset? logo = null;
        if (map.Text("logo") is { } path)
        {
            logo = PictureFile.Find(path, folder, map.LocationOf("logo"), diagnostics);
            if (string.IsNullOrWhiteSpace(map.Text("logo-alt")))
            {
                diagnostics.Report(AccessibilityCodes.LogoWithoutAlternative, map.LocationOf("logo"));
            }
        }

        var theme = new Theme(accent, map.LocationOf("accent"), logo, map.Text("logo-alt") ?? "");
        map.RejectUnknown();
        return theme;
    }

    private static AccessibilityNotes ReadAccessibility(YamlMap map)
    {
        var contact = map.Text("contact", text => Contact().IsMatch(text.Trim()), "a mail address, an address that begins with https:// or tel:, or words");
        var limits = map.Text("limits", text => text.Trim().Length > 0, "words that learners read");
        map.RejectUnknown();
        return new AccessibilityNotes(contact?.Trim() ?? "", limits?.Trim() ?? "");
    }

    // Another scheme, or an @ in something that is no address, would stand on the page as text that nobody can use.
    [GeneratedRegex("^(https://[^\\s/]+\\.\\S+|tel:\\+?[0-9-]+|[^@\\s]+@[^@\\s]+\\.[^@\\s]+|(?![a-z]+:\\S)[^@]+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();

    [GeneratedRegex(
        "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z.-]+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SemanticVersion();
}
