using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using Block = ScormBuilder.Model.Block;

namespace ScormBuilder.Authoring;

/// <summary>Reads <c>:::</c> blocks: whether their fences match, their first line, and by their component what they hold.</summary>
internal sealed class FenceReader(LessonText lesson, BlockReader blocks)
{
    /// <summary>After one fence that does not match, the others of the file only seem not to.</summary>
    private bool fencesAreBroken;

    /// <summary>Reads a block; nothing, with findings, when it cannot be used.</summary>
    public ImmutableArray<Block> Read(CustomContainer fence)
    {
        var line = FenceLine.Read(lesson.Source, fence.Span.Start);
        if (line.Name.Length == 0)
        {
            ReportOnce(() => lesson.Report(NotationCodes.StrayFence, fence.Span.Start));
            return blocks.ReadInside(fence);
        }

        if (fence.ClosingFencedCharCount == 0)
        {
            ReportOpen(fence, ':', fence.OpeningFencedCharCount, line.Name);
        }

        if (!lesson.Module.Components.TryGetValue(line.Name, out var component))
        {
            lesson.Report(NotationCodes.UnknownBlock, fence.Span.Start, line.Name, NearestName.Remedy(line.Name, lesson.Module.Components.Keys.Append(IncludeReader.Name)));
            blocks.ReadInside(fence);
            return [];
        }

        return Read(fence, line, component) is { } block ? [block] : [];
    }

    /// <summary>Reports a block that is never closed, or that ends because a fence closes the block around it.</summary>
    public void ReportOpen(Markdig.Syntax.Block block, char fenceCharacter, int fenceLength, string name)
    {
        for (var outer = block.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is CustomContainer { ClosingFencedCharCount: > 0 } closed)
            {
                var outerLine = FenceLine.Read(lesson.Source, closed.Span.Start);
                ReportOnce(() => lesson.Report(
                    NotationCodes.FenceClosesWrongBlock,
                    block.Span.Start,
                    $"{lesson.Source.At(closed.Span.End).Line}",
                    outerLine.Name,
                    $"{lesson.Source.At(closed.Span.Start).Line}",
                    name,
                    new string(':', closed.OpeningFencedCharCount + 1)));
                return;
            }
        }

        ReportOnce(() => lesson.Report(NotationCodes.UnclosedBlock, block.Span.Start, name, new string(fenceCharacter, fenceLength)));
    }

    private ComponentBlock? Read(CustomContainer fence, FenceLine line, Component component)
    {
        if (line.Title.Length > 0 && !component.TakesTitle)
        {
            lesson.Report(NotationCodes.TitleNotAllowed, line.TitleOffset, line.Title, line.Name);
        }

        var attributes = line.Attributes is null
            ? Attributes.None
            : AttributeReader.Read(line.Attributes, line.AttributesOffset, component.Keys, fence.Span, lesson);
        var level = blocks.HeadingLevel;
        if (component is QuestionComponent && blocks.IsTranscript)
        {
            lesson.Report(MediaCodes.NotInTranscript, fence.Span.Start, "a question");
            return null;
        }

        if (component is QuestionComponent && blocks.InQuestion)
        {
            lesson.Report(NotationCodes.NestedQuestion, fence.Span.Start, attributes.Id ?? line.Name);
            return null;
        }

        var content = blocks.ReadInside(fence, component);
        return component.Read(new ComponentSource(
            lesson.Source.At(fence.Span.Start),
            line.Name,
            line.Title.Length > 0 && component.TakesTitle ? [new Text(lesson.Source.At(line.TitleOffset), line.Title)] : [],
            attributes,
            lesson.Source.At(line.AttributesOffset),
            content,
            lesson.IsAssessment,
            Math.Min(level + 1, 6),
            lesson.Diagnostics)
        {
            Folder = lesson.Folder,
            IsOptional = lesson.IsOptional,
            FindObjective = lesson.Module.FindObjective,
        });
    }

    private void ReportOnce(Action report)
    {
        if (!fencesAreBroken)
        {
            report();
        }

        fencesAreBroken = true;
    }
}
