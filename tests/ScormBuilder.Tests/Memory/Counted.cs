using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Tests.Memory;

/// <summary>A block that notes where it was read and rendered.</summary>
internal sealed class Counted : Component
{
    /// <summary>The files in which it was read.</summary>
    public List<string> ReadIn { get; } = [];

    /// <summary>The lessons in which it was rendered.</summary>
    public List<string> RenderedIn { get; } = [];

    public override string Name => "counted";

    public override ComponentBlock? Read(ComponentSource source)
    {
        ReadIn.Add(Path.GetFileName(source.Location.Path));
        return new ContainerBlock(source.Location, Name, [], source.Content, source.Attributes);
    }

    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        RenderedIn.Add(renderer.Lesson.Id);
        return new ScriptObject { ["body"] = renderer.Blocks(block.Children) };
    }
}
