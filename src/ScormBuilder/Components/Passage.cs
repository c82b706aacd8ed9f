using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: passage {lang=de}</c>: text in another language (WCAG 3.1.2).</summary>
public sealed class Passage : Component
{
    /// <inheritdoc/>
    public override string Name => "passage";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        if (source.Content.IsEmpty)
        {
            source.Report(NotationCodes.EmptyBlock, $"The block '{Name}'");
        }

        if (source.Attributes.Language is null)
        {
            source.Report(NotationCodes.PassageNeedsLanguage);
            return null;
        }

        return new ContainerBlock(source.Location, Name, [], source.Content, source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var passage = (ContainerBlock)block;
        return new ScriptObject
        {
            ["lang"] = passage.Attributes.Language,
            ["dir"] = passage.Attributes.Direction ?? (LanguageTag.IsRightToLeft(passage.Attributes.Language!) ? "rtl" : null),
            ["body"] = renderer.Blocks(passage.Content),
        };
    }
}
