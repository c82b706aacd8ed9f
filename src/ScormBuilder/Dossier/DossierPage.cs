using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Rendering;
using Scriban;
using Scriban.Runtime;

namespace ScormBuilder.Dossier;

/// <summary>A dossier as one page, which needs nothing else.</summary>
internal static class DossierPage
{
    private static readonly Template Page = Template.Parse(Read("dossier.html"), "dossier.html");

    /// <summary>Writes it. Every value is escaped.</summary>
    public static string Write(ImmutableArray<Run> title, ImmutableArray<Piece> parts, DossierWords words)
    {
        var context = new EscapingTemplateContext(static _ => null);
        context.PushGlobal(new ScriptObject
        {
            ["lang"] = words.Language,
            ["title"] = string.Concat(title.Select(run => run.Text)),
            ["heading"] = HtmlPieces.Write(title),
            ["style"] = new Markup(Read("dossier.css").TrimEnd('\n')),
            ["contents"] = words["contents"],
            ["skip"] = words["skip_link"],
            ["sections"] = new ScriptArray(parts.OfType<Piece.Section>().Select(section => new ScriptObject
            {
                ["id"] = section.Id,
                ["heading"] = HtmlPieces.Write(section.Heading),
            })),
            ["body"] = HtmlPieces.Write(parts),
        });
        return Page.Render(context);
    }

    private static string Read(string name)
    {
        using var file = typeof(DossierPage).Assembly.GetManifestResourceStream($"dossier/{name}")!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
