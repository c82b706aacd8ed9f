using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// A block whose headings divide it into parts: the base of <c>tabs</c>, <c>accordion</c>, <c>cards</c> and <c>columns</c>. Its page is
/// headings and text, which can be read without scripts and on paper; what opens and closes them is the player's.
/// </summary>
public abstract class PartsComponent : Component
{
    /// <inheritdoc/>
    public sealed override bool HasParts => true;

    /// <summary>The fewest parts that make sense.</summary>
    protected virtual int Fewest => 1;

    /// <summary>Whether the player turns the headings into buttons; a link cannot stand in one.</summary>
    protected virtual bool HasButtons => true;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var parts = Divide(source.Content);
        if (parts.IsEmpty)
        {
            source.Report(source.Content.IsEmpty ? NotationCodes.EmptyBlock : PartsCodes.NoParts, source.Content.IsEmpty ? $"The block '{Name}'" : Name);
            return null;
        }

        if (source.Content[0] is not Heading || parts[0].Heading != source.Content[0])
        {
            source.Diagnostics.Report(PartsCodes.TextBeforeParts, source.Content[0].Location, Name);
        }

        if (parts.Length < Fewest)
        {
            source.Report(PartsCodes.OnePart, Name);
        }

        CheckHeadings(parts, source.Diagnostics);
        return new ContainerBlock(source.Location, Name, [], ImmutableArray<Block>.CastUp(parts), source.Attributes);
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(renderer);
        var parts = new ScriptArray();
        foreach (var part in block.Children.OfType<Part>())
        {
            parts.Add(new ScriptObject { ["heading"] = renderer.Block(part.Heading), ["body"] = renderer.Blocks(part.Content) });
        }

        return new ScriptObject { ["parts"] = parts };
    }

    /// <summary>The content by its headings of the highest level, as the author wrote them; what stands before the first is in no part.</summary>
    private static ImmutableArray<Part> Divide(ImmutableArray<Block> content)
    {
        var highest = content.OfType<Heading>().Select(heading => heading.WrittenLevel).DefaultIfEmpty().Min();
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var block in content)
        {
            if (block is Heading heading && heading.WrittenLevel == highest)
            {
                parts.Add(new Part(heading.Location, heading, []));
            }
            else if (parts.Count > 0)
            {
                parts[^1] = parts[^1] with { Content = parts[^1].Content.Add(block) };
            }
        }

        return parts.ToImmutable();
    }

    private void CheckHeadings(ImmutableArray<Part> parts, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            // A heading without text has a finding of its own.
            var name = part.Heading.Content.PlainText().Trim();
            if (name.Length > 0 && !names.Add(name))
            {
                diagnostics.Report(PartsCodes.SameHeading, part.Location, name, Name);
            }

            if (part.Content.IsEmpty)
            {
                diagnostics.Report(PartsCodes.EmptyPart, part.Location, name);
            }

            if (HasButtons && part.Heading.Content.DescendantsAndSelf().FirstOrDefault(inline => inline is Link or FootnoteReference) is { } link)
            {
                diagnostics.Report(PartsCodes.LinkInHeading, link.Location, Name);
            }
        }
    }
}
