using System.Collections.Immutable;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Fixes;

/// <summary>
/// Brings a heading to the level that it has to have. Those after it that are of its level or below it go along, up to the next higher one,
/// so that none skips a level because of that and siblings stay siblings.
/// </summary>
internal sealed class HeadingLevel : IFix
{
    public IReadOnlyList<DiagnosticDescriptor> Mends { get; } = [AccessibilityCodes.SkippedHeadingLevel, AccessibilityCodes.SecondTitle];

    public Fix? Propose(Diagnostic finding, FixContext context)
    {
        var section = context.Course?.Lessons.Select(lesson => Section(lesson.Blocks, finding.Location, context)).FirstOrDefault(found => found is not null);
        if (section is not [var first, ..])
        {
            return null;
        }

        var level = finding.Descriptor == AccessibilityCodes.SecondTitle ? 2 : int.Parse(finding.Particulars[2], CultureInfo.InvariantCulture);
        var shift = level - first.WrittenLevel;
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var heading in section)
        {
            if (heading.WrittenLevel + shift > 6 || HeadingText.Shift(heading, shift, context.File) is not { } shifted)
            {
                return null;
            }

            edits.AddRange(shifted);
        }

        var others = section.Count == 1 ? "" : section.Count == 2 ? ", and one below it went along" : $", and {section.Count - 1} below it went along";
        return new Fix($"The heading now has level {level}{others}.", edits.ToImmutable());
    }

    /// <summary>The heading at a place with those that go along, or null when it is not among these blocks.</summary>
    private static List<Heading>? Section(ImmutableArray<Block> blocks, SourceLocation location, FixContext context)
    {
        var start = blocks.Index().FirstOrDefault(pair => pair.Item is Heading && pair.Item.Location == location, (-1, null!)).Index;
        if (start < 0)
        {
            return blocks.Select(block => Section(block.Children, location, context)).FirstOrDefault(found => found is not null);
        }

        var level = ((Heading)blocks[start]).WrittenLevel;
        return
        [
            .. blocks.Skip(start)
                .TakeWhile(block => block is not Heading heading || heading.WrittenLevel >= level)
                .SelectMany(block => Headings(block, context))
                .Where(heading => heading.WrittenLevel >= level && heading.Location.Path == location.Path),
        ];
    }

    /// <summary>The headings whose levels count from those around them: those of parts, scenes and transcripts have levels of their own.</summary>
    private static IEnumerable<Heading> Headings(Block block, FixContext context) => block switch
    {
        Heading heading => [heading],
        Media => [],
        ComponentBlock { Component: var name } when context.Components.Any(component => component.Name == name && (component.HasParts || component.OwnsHeadings)) => [],
        _ => block.Children.SelectMany(child => Headings(child, context)),
    };
}
