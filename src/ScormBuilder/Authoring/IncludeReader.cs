using System.Collections.Immutable;
using Markdig.Syntax;
using ScormBuilder.Authoring.Markdown;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Parses texts, with those that they include from the folder of shared texts.</summary>
/// <param name="moduleFolder">The module, where the addresses in its own texts begin.</param>
/// <param name="sharedFolder">The folder that may be included from, or null.</param>
/// <param name="takesBlanks">Whether a block takes blanks, by its name.</param>
/// <param name="diagnostics">Where findings go.</param>
/// <param name="memory">What is known of the texts, or null.</param>
internal sealed class IncludeReader(string moduleFolder, string? sharedFolder, Func<string, bool> takesBlanks, DiagnosticBag diagnostics, ReadingMemory? memory)
{
    /// <summary>What stands behind the colons.</summary>
    public const string Name = "include";

    // Opened only for a module that includes: there may be much in it.
    private readonly Lazy<SharedFolder?> shared = new(() => sharedFolder is null ? null : new SharedFolder(sharedFolder, diagnostics, memory));

    /// <summary>Full paths of the shared files that were used, in ordinal order.</summary>
    public ImmutableArray<string> UsedFiles => shared is { IsValueCreated: true, Value: { } folder } ? [.. folder.Used] : [];

    /// <summary>The same, by what they are known by.</summary>
    public ImmutableArray<SourceFile> Sources => shared is { IsValueCreated: true, Value: { } folder } ? [.. folder.Sources] : [];

    /// <summary>Parses a text of the module.</summary>
    /// <param name="source">The file.</param>
    /// <param name="text">What of it is text; the offsets are those of the file.</param>
    /// <param name="folder">The module.</param>
    public ParsedText Parse(SourceText source, string text, ModuleFolder folder) =>
        Parse(source, text, folder, Path.GetFullPath(moduleFolder), []);

    private ParsedText Parse(SourceText source, string text, ITextFolder folder, string directory, ImmutableList<string> around)
    {
        var (outline, document) = memory?.Parse(source, text, Parse) ?? Outlined(Parse());
        var includes = outline.Includes
            .Select(offset => (offset, text: Follow(offset, source, directory, around)))
            .Where(pair => pair.text is not null);
        return new ParsedText(source, outline, document, folder, includes.ToImmutableDictionary(pair => pair.offset, pair => pair.text!));

        MarkdownDocument Parse() => LessonMarkdown.Parse(text, takesBlanks);
    }

    private static (TextOutline Outline, Lazy<MarkdownDocument> Document) Outlined(MarkdownDocument document) => (TextOutline.Of(document), new(document));

    private ParsedText? Follow(int offset, SourceText source, string directory, ImmutableList<string> around)
    {
        var line = FenceLine.Read(source, offset);
        var place = source.At(line.Title.Length > 0 ? line.TitleOffset : offset);
        if (line.Title.Length == 0 || line.Attributes is not null)
        {
            diagnostics.Report(IncludeCodes.Malformed, source.At(offset));
            return null;
        }

        return Find(line.Title, place, directory) is var (folder, path) ? Read(folder, path, line.Title, place, around) : null;
    }

    /// <summary>The shared text that an address stands for; null, with a finding, when there is none.</summary>
    private (SharedFolder Folder, string Path)? Find(string address, SourceLocation place, string directory)
    {
        if (!address.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(IncludeCodes.NoMarkdown, place, address);
            return null;
        }

        if (shared.Value is not { } folder)
        {
            diagnostics.Report(IncludeCodes.NoSharedFolder, place, address, Shorten(Path.Combine(moduleFolder, Path.GetDirectoryName(address)!)));
            return null;
        }

        var isAddress = LinkScheme.Of(address) is null && address[0] != '/' && !address.Contains('\\') && !address.Contains('\0');
        if (!isAddress || folder.PathOf(Path.GetFullPath(Path.Combine(directory, Uri.UnescapeDataString(address)))) is not { } path)
        {
            diagnostics.Report(IncludeCodes.LeavesShared, place, address, folder.DisplayPath);
            return null;
        }

        return (folder, path);
    }

    /// <summary>A path without its detours, from where the module's begins.</summary>
    private static string Shorten(string path) =>
        (Path.IsPathRooted(path) ? Path.GetFullPath(path) : Path.GetRelativePath(".", path)).Replace('\\', '/');

    private ParsedText? Read(SharedFolder folder, string path, string address, SourceLocation place, ImmutableList<string> around)
    {
        var name = $"{folder.DisplayPath}/{path}";
        if (around.Contains(name))
        {
            diagnostics.Report(IncludeCodes.Circle, place, address, string.Join(" and ", around.SkipWhile(outer => outer != name).Select(outer => $"'{outer}'")));
            return null;
        }

        if (folder.ReadText(path, place) is not { } source)
        {
            return null;
        }

        if (source.Value.StartsWith("---\n", StringComparison.Ordinal))
        {
            diagnostics.Report(IncludeCodes.HasSettings, place, name);
            return null;
        }

        return Parse(source, source.Value, folder.FolderOf(path), folder.DirectoryOf(path), around.Add(name));
    }
}
