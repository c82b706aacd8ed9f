using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads <c>module.yaml</c>, by <see cref="ModuleKeys"/>.</summary>
internal static class ModuleSettings
{
    /// <summary>Everything that the file says of the course, without lessons; what is wrong is left at its default.</summary>
    public static Course Read(YamlMap map, ModuleFolder folder, DiagnosticBag diagnostics) => new()
    {
        Location = map.Location,
        Id = map.Read(ModuleKeys.Id) ?? "",
        Title = map.Read(ModuleKeys.Title) ?? "",
        Language = map.Read(ModuleKeys.Language),
        Version = map.Read(ModuleKeys.Version) ?? "",
        Description = map.Read(ModuleKeys.Description)?.Trim() ?? "",
        Keywords = [.. map.Read(ModuleKeys.Keywords).Select(item => item.Text)],
        Authors = [.. map.Read(ModuleKeys.Authors).Select(item => item.Text)],
        License = map.Read(ModuleKeys.License) ?? "",
        Duration = map.Read(ModuleKeys.Duration) is { } text && DurationText.TryParse(text, out var duration) ? duration : null,
        Audience = map.Read(ModuleKeys.Audience),
        Objectives = [.. map.Read(ModuleKeys.Objectives).Select(objective => new Objective(objective.NameLocation, objective.Name, objective.Value ?? ""))],
        Completion = map.Read(ModuleKeys.Completion) ?? CompletionRule.AllLessonsAndAssessment,
        IsCompletionStated = map.Has(ModuleKeys.Completion),
        Structure = map.Read(ModuleKeys.Structure),
        Navigation = map.Read(ModuleKeys.Navigation),
        MinimumTime = map.Read(ModuleKeys.MinimumTime) is { } minimum && DurationText.TryParse(minimum, out var spent) ? spent : null,
        MinimumTimeLocation = map.Has(ModuleKeys.MinimumTime) ? map.LocationOf(ModuleKeys.MinimumTime) : null,
        Exit = map.Read(ModuleKeys.ExitWhenFinished),
        Theme = map.Read(ModuleKeys.Theme) is { } theme ? ReadTheme(theme, folder, diagnostics) : Theme.Default,
        Accessibility = map.Read(ModuleKeys.Accessibility) is { } notes ? ReadAccessibility(notes) : AccessibilityNotes.None,
        Education = map.Read(ModuleKeys.Education) is { } education ? EducationSettings.Read(education) : null,
        Training = map.Read(ModuleKeys.Training) is { } training ? EducationSettings.ReadTraining(training) : null,
        AllowsHtml = map.Read(ModuleKeys.AllowHtml),
        Lessons = [],
        Waivers = WaiverReader.Read(map.Read(ModuleKeys.Waive), folder.DisplayPath, diagnostics),
    };

    private static Theme ReadTheme(YamlMap map, ModuleFolder folder, DiagnosticBag diagnostics)
    {
        Asset? logo = null;
        if (map.Read(ThemeKeys.Logo) is { } path)
        {
            logo = PictureFile.Find(path, folder, map.LocationOf(ThemeKeys.Logo), diagnostics);
            if (string.IsNullOrWhiteSpace(map.Read(ThemeKeys.LogoAlt)))
            {
                diagnostics.Report(AccessibilityCodes.LogoWithoutAlternative, map.LocationOf(ThemeKeys.Logo));
            }
        }

        return new Theme(map.Read(ThemeKeys.Accent), map.LocationOf(ThemeKeys.Accent), logo, map.Read(ThemeKeys.LogoAlt) ?? "");
    }

    private static AccessibilityNotes ReadAccessibility(YamlMap map) =>
        new(map.Read(AccessibilityKeys.Contact)?.Trim() ?? "", map.Read(AccessibilityKeys.Limits)?.Trim() ?? "");
}
