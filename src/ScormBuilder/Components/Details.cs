using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: details</c>: text that opens on demand; its title, or else its first paragraph, is the summary.</summary>
public sealed class Details : Component
{
    /// <inheritdoc/>
    public override string Name => "details";

    /// <inheritdoc/>
    public override bool TakesTitle => true;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var (summary, content) = (source.Title, source.Content);
        if (summary.IsEmpty && content is [Paragraph first, .. var rest])
        {
            (summary, content) = (first.Content, rest);
        }

        if (summary.IsEmpty || content.IsEmpty)
        {
            source.Report(source.Content.IsEmpty ? NotationCodes.EmptyBlock : NotationCodes.DetailsNeedsSummary, $"The block '{Name}'");
        }

        return new ContainerBlock(source.Location, Name, summary, content, source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var details = (ContainerBlock)block;
        return new ScriptObject
        {
            ["summary"] = renderer.Inlines(details.Title),
            ["body"] = renderer.Blocks(details.Content),
        };
    }
}
