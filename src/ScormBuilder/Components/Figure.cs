using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: figure</c>: a picture with its long description beside it, for everyone.</summary>
public sealed class Figure : Component
{
    /// <inheritdoc/>
    public override string Name => "figure";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        if (source.Content is not [Paragraph { Content: [Picture] }, ..])
        {
            source.Report(NotationCodes.FigureNeedsPicture);
            return null;
        }

        if (source.Content.Length == 1)
        {
            source.Report(NotationCodes.FigureNeedsDescription);
        }

        return new ContainerBlock(source.Location, Name, [], source.Content, source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var figure = (ContainerBlock)block;
        var picture = (Picture)((Paragraph)figure.Content[0]).Content[0];
        return new ScriptObject
        {
            ["picture"] = renderer.Image(picture),
            ["caption"] = picture.Caption is { } caption ? renderer.Inlines([new Text(picture.Location, caption)]) : null,
            ["body"] = renderer.Blocks(figure.Content.Skip(1)),
        };
    }
}
