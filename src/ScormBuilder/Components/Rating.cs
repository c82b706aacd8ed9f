using System.Text.Json;
using ScormBuilder.Authoring;
using ScormBuilder.Model;
using ScormBuilder.Rendering;
using Scriban.Runtime;

namespace ScormBuilder.Components;

/// <summary>
/// <c>::: rating</c>: statements, each rated on the same scale, such as the evaluation of a course. Recorded as one interaction of type
/// <c>likert</c> a statement (SCORM 1.2 RTE 3.4.4), never right or wrong.
/// </summary>
public sealed class Rating : QuestionComponent
{
    /// <inheritdoc/>
    public override string Name => "rating";

    /// <inheritdoc/>
    public override bool IsScored => false;

    /// <inheritdoc/>
    public override ComponentBlock? Read(ComponentSource source)
    {
        var notation = UnscoredNotation.Read(source);
        return new RatingNotation(source).Read(notation.Body) is not var (stem, scale, statements)
            ? null
            : new RatingQuestion(source.Location, notation.Settings, scale, statements)
            {
                Stem = stem,
                Remarks = notation.Remarks,
                HeadingLevel = source.HeadingLevel,
            };
    }

    /// <inheritdoc/>
    public override int Interactions(Question question) => ((RatingQuestion)question).Statements.Length;

    /// <summary>One character a statement.</summary>
    public override int LongestAnswer(Question question) => ((RatingQuestion)question).Statements.Length;

    /// <summary>Statements and steps by identity and order: what they say may be reworded.</summary>
    public override string Content(Question question)
    {
        var rating = (RatingQuestion)question;
        return string.Join(' ', rating.Statements.Select(statement => statement.Id)) + "|" + string.Join(' ', rating.Scale.Select(step => step.Id));
    }

    /// <inheritdoc/>
    public override ScriptObject View(ComponentBlock block, ContentRenderer renderer)
    {
        var rating = (RatingQuestion)block;
        var view = QuestionView.Create(rating, renderer, []);
        view["no_validate"] = true;
        view["has_stem"] = rating.Stem.Any(part => part is Paragraph);
        view["statements"] = new ScriptArray(rating.Statements.Select(statement => new ScriptObject { ["id"] = statement.Id, ["html"] = renderer.Inlines(statement.Content) }));

        // The labels stand beside every statement; what is cited or named in them is so once.
        view["scale"] = new ScriptArray(rating.Scale.Select(step => new ScriptObject { ["id"] = step.Id, ["html"] = renderer.ForData().Inlines(step.Content) }));
        return view;
    }

    /// <inheritdoc/>
    public override void WriteData(Question question, Utf8JsonWriter json)
    {
        json.WriteStartArray("records");
        foreach (var statement in ((RatingQuestion)question).Statements)
        {
            json.WriteStringValue($"{question.Id}.{statement.Id}");
        }

        json.WriteEndArray();
    }

    /// <inheritdoc/>
    protected override void WriteKey(Question question, Utf8JsonWriter json)
    {
    }
}
