using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Authoring;

namespace ScormBuilder.Scaffold;

/// <summary>A module that is about to be made: a small course that builds, to be replaced bit by bit.</summary>
public sealed class NewModule
{
    private readonly string fullPath;
    private readonly string starter;

    private NewModule(string fullPath, string starter, string id, string title, string language) =>
        (this.fullPath, this.starter, Id, Title, Language) = (fullPath, starter, id, title, language);

    /// <summary>The identity of the course.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its language, as a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>Plans a module, and writes nothing.</summary>
    /// <param name="folder">Where it is to be: a folder that is not there yet, or that has nothing in it but names that begin with a point.</param>
    /// <param name="id">Its identity; null: made of the folder's name.</param>
    /// <param name="title">Its title; null: the folder's name in words, or the identity when that is given.</param>
    /// <param name="language">A BCP 47 tag whose language is one of <see cref="StarterFiles.Languages"/>.</param>
    /// <param name="problem">Why nothing can come of it, in sentences; empty when it can.</param>
    /// <returns>The module, or null when there is a problem.</returns>
    public static NewModule? Plan(string folder, string? id, string? title, string language, out string problem)
    {
        var fullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(fullPath);
        var identity = id ?? LatinLetters.Slug(name);
        var words = (title ?? InWords(id ?? name)).Trim();
        var starter = StarterFiles.Languages.FirstOrDefault(one => one.Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase));
        problem = FolderProblem(folder) ?? LanguageProblem(language, starter) ?? IdentityProblem(identity, id, name) ?? TitleProblem(words) ?? "";
        return problem.Length > 0 ? null : new NewModule(fullPath, starter!, identity, words, language);
    }

    /// <summary>Makes the module, as a whole or not at all.</summary>
    /// <returns>Its files, as paths in the module with forward slashes, in the order in which they are best read.</returns>
    /// <exception cref="IOException">The machine failed.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public ImmutableArray<string> Write()
    {
        var files = StarterFiles.Of(starter)
            .Select(file => file.Path == "module.yaml" ? (file.Path, Content: Settings(file.Content)) : file)
            .Concat(EditorSchemas.Files.Select(schema => (Path: $"{EditorSchemas.Folder}/{schema.Name}", Content: Encoding.UTF8.GetBytes(schema.Text))))
            .ToList();
        using var folder = new StagedFolder(fullPath);
        foreach (var (path, content) in files)
        {
            folder.Write(path, content);
        }

        folder.Commit();
        return [.. files.Select(file => file.Path).OrderBy(path => path != "module.yaml").ThenBy(path => path.Contains('/')).ThenBy(path => path, StringComparer.Ordinal)];
    }

    /// <summary>The starter's settings with what is this module's own; all else, comments included, stays.</summary>
    private byte[] Settings(byte[] content)
    {
        var own = new Dictionary<string, string> { ["id"] = Id, ["title"] = Title, ["language"] = Language };
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            var key = lines[line].Split(':')[0];
            if (own.Remove(key, out var value))
            {
                var comment = lines[line].IndexOf(" #", StringComparison.Ordinal) is > 0 and var hash ? lines[line][hash..].TrimStart() : "";
                lines[line] = $"{key}: {YamlScalar.Of(value)}".PadRight(comment.Length > 0 ? 31 : 0) + (comment.Length > 0 ? " " + comment : "");
            }
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static string? LanguageProblem(string language, string? starter) =>
        !LanguageTag.IsValid(language) ? $"'{language}' is no language: write a tag such as en or de-AT."
        : starter is null ? $"There is no course in '{language}' to start from; what there is: {string.Join(", ", StarterFiles.Languages)}. Start in one of these, and change 'language:' in module.yaml when you replace its text."
        : null;

    private static string? IdentityProblem(string identity, string? given, string name) =>
        Identity.IsValid(identity) ? null
        : given is null ? $"The name '{name}' cannot be made into an identity: these are 2 to 60 of a-z, 0-9 and hyphens, a letter first. Say one, such as '--id first-aid'."
        : $"'{given}' cannot be an identity: use 2 to 60 of a-z, 0-9 and hyphens, a letter first.";

    private static string? TitleProblem(string title) =>
        !ModuleKeys.Title.Takes(title) || title.Any(char.IsControl) ? $"'{title}' cannot be a title: write words on one line, {ModuleKeys.Title.Expected}." : null;

    private static string? FolderProblem(string folder)
    {
        if (File.Exists(folder))
        {
            return $"'{folder}' is a file. Name a folder.";
        }

        // What begins with a point is no part of a module: a repository may have been made before the course.
        var inTheWay = Directory.Exists(folder)
            ? Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToList()
            : [];
        return (inTheWay.Find(name => name[0] != '.') ?? inTheWay.Find(name => name == EditorSchemas.Folder)) is not { } first
            ? null
            : $"The folder '{folder}' is not empty: '{first}' is in the way. Name a folder that is empty or not there yet.";
    }

    private static string InWords(string name)
    {
        var words = string.Join(' ', name.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : "";
    }
}
