using System.Numerics;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>A Markdown file of the module, parsed: a lesson, or the references or the glossary of all lessons.</summary>
/// <param name="Name">File name.</param>
/// <param name="Id">The lesson's identity; empty for the references, the page's for the glossary.</param>
/// <param name="Number">What lessons are ordered by.</param>
/// <param name="Settings">The lesson's settings; null for what belongs to all lessons.</param>
/// <param name="Text">What stands in it, without the settings.</param>
internal sealed record MarkdownFile(string Name, string Id, BigInteger Number, FrontMatter? Settings, ParsedText Text)
{
    /// <summary>The file that explains terms.</summary>
    public const string Glossary = "glossary.md";

    /// <summary>Whether a file belongs to all lessons.</summary>
    public static bool IsShared(string name) => name is "references.md" or Glossary;

    /// <summary>Whether it is a lesson.</summary>
    public bool IsLesson => Settings is not null;

    /// <summary>Parses a file whose name has been checked.</summary>
    /// <param name="name">File name.</param>
    /// <param name="source">The text.</param>
    /// <param name="folder">The module.</param>
    /// <param name="texts">Parses it, with what it includes.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="memory">What is known of the text, or null.</param>
    public static MarkdownFile Read(string name, SourceText source, ModuleFolder folder, IncludeReader texts, DiagnosticBag diagnostics, ReadingMemory? memory)
    {
        if (IsShared(name))
        {
            return new MarkdownFile(name, name == Glossary ? GlossaryEntry.Page : "", -1, null, texts.Parse(source, source.Value, folder));
        }

        var hyphen = name.IndexOf('-');
        var settings = memory?.Settings(source, diagnostics) ?? FrontMatter.Read(source, diagnostics);
        var id = settings.Id ?? name[(hyphen + 1)..^".md".Length];
        if (settings.Id is null)
        {
            Identity.CheckOwn(id, settings.IdLocation, diagnostics);
        }

        return new MarkdownFile(name, id, BigInteger.Parse(name[..hyphen], null), settings, texts.Parse(source, settings.Body, folder));
    }
}
