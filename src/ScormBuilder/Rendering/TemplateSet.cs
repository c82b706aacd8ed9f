using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Diagnostics;
using ScormBuilder.Memory;
using ScormBuilder.Model;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScormBuilder.Rendering;

/// <summary>
/// The theme: its templates, scripts, styles and language files, each found by its path, first in an override folder, else among the
/// files that ship. Safe for use by several builds at once.
/// </summary>
public sealed class TemplateSet
{
    private readonly TemplateSource? overrides;
    private readonly TemplateSource defaults;
    private readonly ConcurrentDictionary<string, TemplateFile?> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Template?> templates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> together = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<EscapingTemplateContext> contexts = [];
    private readonly Lazy<string> sourceHash;

    /// <summary>The theme that ships, with files of a folder in front of it.</summary>
    /// <param name="overrideFolder">A folder with files of the same paths, or null. One that does not exist overrides nothing.</param>
    public TemplateSet(string? overrideFolder = null)
        : this(overrideFolder, new EmbeddedTemplates())
    {
    }

    /// <summary>A theme in a folder, with files of another in front of it.</summary>
    /// <param name="overrideFolder">The folder in front, or null.</param>
    /// <param name="defaultFolder">What stands for the theme that ships.</param>
    public TemplateSet(string? overrideFolder, string defaultFolder)
        : this(overrideFolder, new TemplateFolder(defaultFolder, EmbeddedTemplates.Root))
    {
    }

    /// <summary>The theme that ships, with files from another place in front of it.</summary>
    internal TemplateSet(TemplateSource overrides)
        : this(overrides, new EmbeddedTemplates())
    {
    }

    private TemplateSet(string? overrideFolder, TemplateSource defaults)
        : this(overrideFolder is null ? null : new TemplateFolder(overrideFolder, overrideFolder), defaults)
    {
    }

    private TemplateSet(TemplateSource? overrides, TemplateSource defaults)
    {
        (this.overrides, this.defaults) = (overrides, defaults);
        sourceHash = new Lazy<string>(() => $"{defaults.SourceHash} {overrides?.SourceHash}");
    }

    /// <summary>What tells this theme from another: the same on every platform.</summary>
    internal string SourceHash => sourceHash.Value;

    /// <summary>What is wrong with its colours, for modules with and without an accent of their own: the same for all of them.</summary>
    internal SharedResults<bool, bool> Contrast { get; } = new();

    /// <summary>The words by language, and whether any file is of that language.</summary>
    internal SharedResults<string, (Words Words, bool IsFound)> Words { get; } = new();

    /// <summary>Renders a template; every value is escaped unless it is <see cref="Markup"/>.</summary>
    /// <param name="path">Its path, such as <c>components/note/note.html</c>.</param>
    /// <param name="model">The names that it sees. Names that it assigns are written to it.</param>
    /// <param name="diagnostics">Where errors go: SB5101, SB5102 at the template's own line and column, or SB5103.</param>
    /// <returns>The result, or null after an error.</returns>
    public Markup? Render(string path, ScriptObject model, DiagnosticBag diagnostics)
    {
        var template = Find(path);
        if (template is null)
        {
            diagnostics.Report(RenderingCodes.MissingTemplate, new SourceLocation(NameOf(path), 1, 1), path);
            return null;
        }

        if (template.HasErrors)
        {
            ReportSyntax(template.Messages, diagnostics);
            return null;
        }

        var context = contexts.TryTake(out var used) ? used : new EscapingTemplateContext(Find);
        try
        {
            context.PushGlobal(model);
            var result = template.Render(context);
            context.PopGlobal();

            // A context that failed half-way is not used again.
            contexts.Add(context);
            return new Markup(result);
        }
        catch (ScriptParserRuntimeException exception)
        {
            ReportSyntax(exception.ParserMessages, diagnostics);
            return null;
        }
        catch (ScriptRuntimeException exception)
        {
            diagnostics.Report(RenderingCodes.TemplateFailure, LocationOf(exception.Span), Sentence(exception.OriginalMessage));
            return null;
        }
    }

    /// <summary>The text of a file, lines ended by a line feed, or null when there is none.</summary>
    public string? Read(string path) => Open(path)?.Text;

    /// <summary>The texts of scripts that are joined: where all of them ship, the smaller form that they have for each other; else as they are.</summary>
    internal IReadOnlyList<string> ReadTogether(IReadOnlyCollection<string> scripts)
    {
        var texts = scripts
            .Select(path => together.GetOrAdd(path, path => overrides is not null && overrides.Contains(path) ? null : defaults.ReadTogether(path)))
            .OfType<string>()
            .ToList();
        return texts.Count == scripts.Count ? texts : [.. scripts.Select(path => Read(path)!)];
    }

    /// <summary>The paths of all files in a folder and below it, from both places, in ordinal order.</summary>
    public IReadOnlyList<string> List(string folder) =>
    [
        .. defaults.Paths.Concat(overrides?.Paths ?? [])
            .Where(path => path.StartsWith($"{folder}/", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Looks for files of the override folder that replace nothing (SB5104) or are not UTF-8 (SB5105).</summary>
    /// <param name="components">Names of the components that there are.</param>
    /// <param name="diagnostics">Where findings go.</param>
    public void CheckOverrides(IEnumerable<string> components, DiagnosticBag diagnostics)
    {
        if (overrides is null)
        {
            return;
        }

        var names = new OverrideNames([.. defaults.Paths], [.. components]);
        foreach (var path in overrides.Paths.Where(path => !OverrideNames.IsIgnored(path)))
        {
            var location = new SourceLocation(overrides.NameOf(path), 1, 1);
            if (!names.IsKnown(path) && !IsIncluded(path))
            {
                diagnostics.Report(RenderingCodes.UnusedOverride, location, names.Remedy(path));
                continue;
            }

            overrides.Read(path, out var isUtf8);
            if (!isUtf8)
            {
                diagnostics.Report(RenderingCodes.TemplateEncoding, location);
            }
        }
    }

    /// <summary>All versions of a file, the one that counts first: of the override folder, then the one that ships.</summary>
    internal ImmutableArray<TemplateFile> Versions(string path) =>
    [
        .. new[] { overrides, defaults }
            .OfType<TemplateSource>()
            .Where(source => source.Contains(path))
            .Select(source => new TemplateFile(source.NameOf(path), source.Read(path, out _))),
    ];

    /// <summary>How diagnostics name a file, whether it exists or not.</summary>
    internal string NameOf(string path) =>
        overrides is not null && overrides.Contains(path) ? overrides.NameOf(path) : defaults.NameOf(path);

    private TemplateFile? Open(string path) => files.GetOrAdd(path, static (path, set) => set.Versions(path).FirstOrDefault(), this);

    private Template? Find(string path) => templates.GetOrAdd(
        path, static (path, set) => set.Open(path) is { } file ? Template.Parse(file.Text, file.Name) : null, this);

    /// <summary>Whether one template names the file, as <c>include</c> does.</summary>
    private bool IsIncluded(string path) =>
        defaults.Paths.Concat(overrides!.Paths)
            .Where(OverrideNames.IsTemplate)
            .Any(template => template != path && Read(template)!.Contains(path, StringComparison.Ordinal));

    private static void ReportSyntax(IEnumerable<LogMessage> messages, DiagnosticBag diagnostics)
    {
        foreach (var message in messages.Where(message => message.Type == ParserMessageType.Error))
        {
            diagnostics.Report(RenderingCodes.TemplateSyntax, LocationOf(message.Span), Sentence(message.Message));
        }
    }

    private static SourceLocation LocationOf(SourceSpan span) =>
        new(span.FileName ?? "", span.Start.Line + 1, span.Start.Column + 1);

    private static string Sentence(string? message) => (message ?? "").Trim().TrimEnd('.');
}
