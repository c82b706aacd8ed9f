using System.Collections.Immutable;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>A question that is answered in blanks of its text: the base of <c>fill-in</c> and <c>numeric</c>.</summary>
public abstract class BlankComponent : QuestionComponent
{
    /// <inheritdoc/>
    public override bool TakesBlanks => true;

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["blanks", "question", "text"];

    /// <inheritdoc/>
    public override ImmutableArray<Block> Asked(Question question) => [.. ((BlankQuestion)question).Stem, .. ((BlankQuestion)question).Text];

    /// <summary>The view of a question with its text, blanks filled in.</summary>
    /// <param name="question">The question.</param>
    /// <param name="renderer">Renders its texts.</param>
    /// <param name="blanks">Its blanks, in reading order.</param>
    /// <param name="longest">How many characters learners can type.</param>
    /// <param name="size">How many of them a field shows: the same in all, so that none tells how long its answer is.</param>
    /// <param name="mode">The keyboard that a touch screen shows, or null.</param>
    protected static ScriptObject View(
        BlankQuestion question, ContentRenderer renderer, ImmutableArray<Blank> blanks, int longest, int size, string? mode)
    {
        foreach (var (index, blank) in blanks.Index())
        {
            renderer.Fill(blank, new ScriptObject
            {
                ["number"] = index + 1,
                ["total"] = blanks.Length,
                ["longest"] = longest,
                ["size"] = size,
                ["mode"] = mode,
            });
        }

        var view = QuestionView.Create(question, renderer, []);
        view["no_validate"] = true;
        view["is_asked"] = question.Stem.Any(block => block is Paragraph);
        view["text"] = renderer.Blocks(question.Text);
        view["several"] = blanks.Length > 1;
        return view;
    }
}
