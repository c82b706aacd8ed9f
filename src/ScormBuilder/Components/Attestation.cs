using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: attestation</c>: a statement that learners confirm, with the day. Recorded as an interaction of type <c>true-false</c>
/// (SCORM 1.2 RTE 3.4.4), never right or wrong.
/// </summary>
public sealed class Attestation : QuestionComponent
{
    /// <inheritdoc/>
    public override string Name => "attestation";

    /// <inheritdoc/>
    public override bool IsScored => false;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = UnscoredNotation.Read(source);
        if (!notation.Body.Any(block => block is Paragraph))
        {
            source.Report(ClosingCodes.NoStatement);
        }

        return new AttestationQuestion(source.Location, notation.Settings)
        {
            Stem = notation.Body,
            Remarks = notation.Remarks,
            HeadingLevel = source.HeadingLevel,
        };
    }

    /// <summary>The day.</summary>
    public override int LongestAnswer(Question question) => 3;

    /// <summary>The words: what was confirmed is them, and no others.</summary>
    public override string Content(Question question) => string.Join('\n', question.Stem.DescendantsAndSelf().Select(block => block.Inlines.PlainText().Trim()));

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var view = QuestionView.Create((AttestationQuestion)block, renderer, []);
        view["no_validate"] = true;
        return view;
    }

    /// <inheritdoc/>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
    }
}
