using System.Collections.Immutable;
using ScormBuilder.Checks.Wording;
using ScormBuilder.Components;

namespace ScormBuilder.Checks.Items;

/// <summary>A question with options to choose from, with its words.</summary>
/// <param name="Question">The question.</param>
/// <param name="Language">What is known of its language.</param>
/// <param name="Stem">What is asked, text by text.</param>
/// <param name="Options">The options, in source order.</param>
internal sealed record ChoiceItem(OptionQuestion Question, ItemLanguage Language, ImmutableArray<ProseText> Stem, ImmutableArray<ItemOption> Options)
{
    private const string AsksBy = "?:…_";

    /// <summary>The right options: none only where the question has an error.</summary>
    public IEnumerable<ItemOption> Right => Options.Where(option => option.IsRight);

    /// <summary>The wrong options.</summary>
    public IEnumerable<ItemOption> Wrong => Options.Where(option => !option.IsRight);

    /// <summary>The right option of a question that asks for exactly one; else null.</summary>
    public ItemOption? Key => Question.IsMultiple ? null : Right.FirstOrDefault();

    /// <summary>The right option where there are at least three to choose from, so that guessing is worth preventing; else null.</summary>
    public ItemOption? KeyOfSeveral => Options.Length >= 3 ? Key : null;

    /// <summary>The sentence that asks, and not those that tell a story before it: the last one that ends as a question or a gap does, else the last.</summary>
    public Sentence? Asking
    {
        get
        {
            var sentences = Stem.SelectMany(text => text.Sentences).ToList();
            var index = sentences.FindLastIndex(sentence => AsksBy.Contains(sentence.Value.TrimEnd(")]\"'”“’»«›‹ ") is [.., var last] ? last : ' '));
            return sentences.Count == 0 ? null : sentences[index < 0 ? ^1 : index];
        }
    }
}
