using System.Collections.Immutable;
using System.Text.Json;
using ScormBuilder.Model;
using ScormBuilder.Rendering;

namespace ScormBuilder.Components;

/// <summary>A component that asks something.</summary>
public abstract class QuestionComponent : Component
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Keys => QuestionNotation.Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<string> SharedFolders => ["question"];

    /// <summary>Whether an answer is right or wrong, so that it can stand in an assessment.</summary>
    public virtual bool IsScored => true;

    /// <summary>How many interactions the LMS is told of the question; 0: none.</summary>
    public virtual int Interactions(Question question) => 1;

    /// <summary>The longest form an answer to the question takes in the stored state, in characters.</summary>
    public abstract int LongestAnswer(Question question);

    /// <summary>What a stored answer refers to, as text: when it changes, the answer no longer fits.</summary>
    public abstract string Content(Question question);

    /// <summary>Writes what the player needs to know of the question beyond what all questions have, as properties of its object.</summary>
    public virtual void WriteData(Question question, Utf8JsonWriter json)
    {
    }

    /// <summary>Writes what learners are not to read in the page's source, as properties of the object that is veiled.</summary>
    /// <param name="question">The question.</param>
    /// <param name="json">Where to write.</param>
    /// <param name="renderer">Renders feedback.</param>
    /// <param name="scored">Whether it stands in an assessment, whose feedback is data too.</param>
    public void WriteSecret(Question question, Utf8JsonWriter json, ContentRenderer renderer, bool scored)
    {
        ArgumentNullException.ThrowIfNull(json);
        WriteKey(question, json);
        if (!scored)
        {
            return;
        }

        var items = Items(question).Where(item => !item.Feedback.IsEmpty).ToList();
        if (items.Count > 0)
        {
            json.WriteStartObject("feedback");
            foreach (var item in items)
            {
                json.WriteString(item.Id, renderer.Blocks(item.Feedback).Value);
            }

            json.WriteEndObject();
        }

        QuestionView.WriteRemarks(question, json, renderer);
    }

    /// <summary>What is asked, for people who review the question.</summary>
    public virtual ImmutableArray<Block> Asked(Question question) => (question ?? throw new ArgumentNullException(nameof(question))).Stem;

    /// <summary>What the question offers and what of it is right, for the same people, in source order; nothing where no answer is right or wrong.</summary>
    public virtual IEnumerable<AnswerLine> Key(Question question) => [];

    /// <summary>What may have feedback of its own, in source order.</summary>
    protected virtual IEnumerable<AnswerItem> Items(Question question) => [];

    /// <summary>Writes what is right, as properties of the object that is veiled.</summary>
    protected abstract void WriteKey(Question question, Utf8JsonWriter json);
}
