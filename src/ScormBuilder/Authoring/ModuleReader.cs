using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Reads a module folder into a course.</summary>
public static partial class ModuleReader
{
    /// <summary>Reads a module.</summary>
    /// <param name="moduleFolder">The folder that holds <c>module.yaml</c>; findings name files below it as it is written here.</param>
    /// <param name="components">The blocks that lessons may use.</param>
    /// <param name="diagnostics">Where findings go; when an error is among them, the course is not fit to be built.</param>
    /// <param name="sharedFolder">The folder whose texts it may include, or null; findings name files below it as it is written here.</param>
    /// <returns>The course as far as it could be read, or null when there is nothing to read.</returns>
    public static Course? Read(string moduleFolder, IReadOnlyList<Component> components, DiagnosticBag diagnostics, string? sharedFolder = null) =>
        Read(moduleFolder, components, diagnostics, sharedFolder, null);

    /// <inheritdoc cref="Read(string, IReadOnlyList{Component}, DiagnosticBag, string?)"/>
    /// <param name="memory">What is known of the module, or null.</param>
    internal static Course? Read(string moduleFolder, IReadOnlyList<Component> components, DiagnosticBag diagnostics, string? sharedFolder, ReadingMemory? memory)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (ModuleFolder.Open(moduleFolder, diagnostics, memory) is not { } folder)
        {
            return null;
        }

        CheckMedia(folder, diagnostics);
        var settings = folder.ReadText("module.yaml") is { } source && YamlText.Parse(source.Path, source.Value, ModuleKeys.Shape, diagnostics) is { } map
            ? ModuleSettings.Read(map, folder, diagnostics)
            : null;
        var blocks = components.ToImmutableDictionary(component => component.Name);
        var includes = new IncludeReader(moduleFolder, sharedFolder, name => blocks.TryGetValue(name, out var block) && block.TakesBlanks, diagnostics, memory);
        var files = ReadFiles(folder, includes, diagnostics, memory);
        if (!folder.MarkdownFiles.Any(IsLessonName))
        {
            diagnostics.Report(ReadingCodes.EmptyModule, folder.Start("module.yaml"));
        }

        var definitions = ModuleDefinitions.Collect(files, diagnostics);
        var module = new ModuleScope(blocks, diagnostics)
        {
            AllowsHtml = settings?.AllowsHtml ?? true,
            Objectives = settings is null ? ImmutableDictionary<string, string>.Empty
                : settings.Objectives.DistinctBy(objective => objective.Id).ToImmutableDictionary(objective => objective.Id, objective => objective.Text),
            LessonIdByFile = files.Where(file => file.IsLesson || file.Name == MarkdownFile.Glossary).ToImmutableDictionary(file => file.Name, file => file.Id),
            Abbreviations = memory?.Same(definitions.Abbreviations) ?? definitions.Abbreviations,
            FootnoteLabels = [.. definitions.Footnotes.Keys],
        };
        var lessons = files.Where(file => file.IsLesson).Select(file => Remembered(file, module, memory, ReadLesson)).ToImmutableArray();
        var footnotes = definitions.Read(module, memory);
        var glossary = files.Find(file => file.Name == MarkdownFile.Glossary) is { } terms ? Remembered(terms, module, memory, ReadGlossary) : [];
        memory?.EndModule();
        return settings is null ? null : settings with
        {
            SharedFiles = includes.UsedFiles,
            Sources = [.. folder.AllFiles.Where(IsSource).Select(path => new SourceFile(path, folder.FullPath(path), false)), .. includes.Sources],
            Lessons = lessons,
            Footnotes = footnotes,
            Abbreviations = definitions.Abbreviations,
            Glossary = [.. glossary],
            Waivers = [.. settings.Waivers.Concat(files.Where(file => file.IsLesson).SelectMany(file => file.Settings!.Waivers)).Concat(module.Waivers).Distinct()],
            Completion = !settings.IsCompletionStated && !lessons.Any(lesson => lesson.IsFinalAssessment)
                ? CompletionRule.AllLessons
                : settings.Completion,
        };
    }

    private static T Remembered<T>(MarkdownFile file, ModuleScope module, ReadingMemory? memory, Func<MarkdownFile, ModuleScope, T> read)
        where T : class =>
        memory is null ? read(file, module) : memory.Read(file.Name, (file.Id, 0), file.Text, module, () => read(file, module));

    private static IReadOnlyList<GlossaryEntry> ReadGlossary(MarkdownFile file, ModuleScope module) =>
        new GlossaryReader(new LessonText(file.Text, file.Id, false, module)).Read(file.Text.Document);

    private static Lesson ReadLesson(MarkdownFile file, ModuleScope module)
    {
        var text = new LessonText(file.Text, file.Id, file.Settings!.Assessment is not null, module) { IsOptional = file.Settings.AfterPassing == AfterPassing.Optional };
        return new Lesson(
            file.Text.Source.At(0),
            file.Id,
            file.Settings.Title,
            [.. file.Settings.Objectives.Select(objective => objective.Text)],
            file.Settings.Assessment,
            new BlockReader(text).Read(file.Text.Document))
        {
            TitleLocation = file.Settings.TitleLocation,
            AfterPassing = file.Settings.AfterPassing,
            AfterPassingLocation = file.Settings.AfterPassingLocation,
            ObjectiveLocations = [.. file.Settings.Objectives.Select(objective => objective.Location)],
        };
    }

    private static List<MarkdownFile> ReadFiles(ModuleFolder folder, IncludeReader includes, DiagnosticBag diagnostics, ReadingMemory? memory)
    {
        var files = new List<MarkdownFile>();
        foreach (var name in folder.MarkdownFiles.Where(name => !IgnoredName().IsMatch(name)))
        {
            if (!MarkdownFile.IsShared(name) && !IsLessonName(name))
            {
                diagnostics.Report(ReadingCodes.UnexpectedFile, folder.Start(name), name);
            }
            else if (folder.ReadText(name) is { } source)
            {
                files.Add(MarkdownFile.Read(name, source, folder, includes, diagnostics, memory));
            }
        }

        files = [.. files.OrderBy(file => file.Number).ThenBy(file => file.Name, StringComparer.Ordinal)];
        foreach (var twins in files.Where(file => file.IsLesson).GroupBy(file => file.Id).Where(group => group.Count() > 1))
        {
            foreach (var twin in twins.Skip(1))
            {
                diagnostics.Report(ReadingCodes.DuplicateIdentity, twin.Settings!.IdLocation, "lesson", twin.Id, $"{twins.First().Settings!.IdLocation}");
                files.Remove(twin);
            }
        }

        return files;
    }

    private static void CheckMedia(ModuleFolder folder, DiagnosticBag diagnostics)
    {
        foreach (var path in folder.MediaFiles)
        {
            MediaInspection.Check(folder, path, diagnostics);
        }
    }

    /// <summary>Whether a course is made of it; what people and editors keep beside that changes nothing.</summary>
    private static bool IsSource(string path) =>
        !IgnoredName().IsMatch(Path.GetFileName(path))
        && (path == "module.yaml" || path.StartsWith("media/", StringComparison.Ordinal) || (!path.Contains('/') && path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)));

    private static bool IsLessonName(string name) => LessonName().IsMatch(name);

    [GeneratedRegex("^\\d+-[a-z0-9-]+\\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex LessonName();

    [GeneratedRegex("^(README|LICENSE|CHANGELOG)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex IgnoredName();
}
