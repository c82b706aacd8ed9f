using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>A box beside the main text, with an optional title: the base of <c>note</c>, <c>tip</c>, <c>warning</c> and <c>example</c>.</summary>
public abstract class Admonition : Component
{
    /// <inheritdoc/>
    public override bool TakesTitle => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["callout"];

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        if (source.Content.IsEmpty)
        {
            source.Report(NotationCodes.EmptyBlock, $"The block '{Name}'");
        }

        return new ContainerBlock(source.Location, Name, source.Title, source.Content, source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var box = (ContainerBlock)block;
        return new ScriptObject
        {
            ["name"] = Name,
            ["title"] = box.Title.IsEmpty ? null : renderer.Inlines(box.Title),
            ["body"] = renderer.Blocks(box.Content),
        };
    }
}
