using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary><c>::: steps</c>: an ordered list, shown as a process; text may stand before and after it.</summary>
public sealed class Steps : Component
{
    /// <inheritdoc/>
    public override string Name => "steps";

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        if (source.Content.OfType<ListBlock>().FirstOrDefault(list => list.IsOrdered) is not { } steps)
        {
            source.Report(PartsCodes.NoSteps);
            return null;
        }

        if (steps.Items.Length == 1)
        {
            source.Diagnostics.Report(PartsCodes.OneStep, steps.Location);
        }

        foreach (var step in steps.Items.Where(step => step.Content.IsEmpty))
        {
            source.Diagnostics.Report(NotationCodes.EmptyBlock, step.Location, "This step");
        }

        foreach (var block in source.Content.Where(block => block is Heading || (block is ListBlock { IsOrdered: true } && !ReferenceEquals(block, steps))))
        {
            source.Diagnostics.Report(PartsCodes.StepsInterrupted, block.Location, block is Heading ? "A heading" : "A second ordered list");
        }

        return new ContainerBlock(source.Location, Name, [], source.Content, source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer) => new() { ["body"] = renderer.Blocks(block.Children) };
}
