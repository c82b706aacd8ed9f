using ScormBuilder.Model;

namespace ScormBuilder.Checks.Wording;

/// <summary>A sentence, or what stands in the place of one.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset after its last character.</param>
internal readonly record struct Sentence(ProseText Text, int Start, int End)
{
    private const string Ends = ".!?…";

    /// <summary>Where it begins.</summary>
    public SourceLocation Location => Text.At(Start);

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Value => Text.Value.AsSpan(Start, End - Start);

    /// <summary>Whether it ends as a sentence does, so that it is more than a few words in a list.</summary>
    public bool IsComplete => Ends.Contains(Value.TrimEnd(")]\"'”“’»«›‹").TrimEnd() is [.., var last] ? last : ' ');

    /// <summary>
    /// Its words, by the offsets of their first character and after their last: what stands between blanks or dashes and has a letter or a
    /// digit, without the marks around it.
    /// </summary>
    public IEnumerable<(int Start, int End)> Words
    {
        get
        {
            var value = Text.Value;
            var (from, to) = (-1, -1);
            for (var index = Start; index <= End; index++)
            {
                if (index == End || char.IsWhiteSpace(value[index]) || value[index] is '—')
                {
                    if (from >= 0)
                    {
                        yield return (from, to);
                    }

                    from = -1;
                }
                else if (char.IsLetterOrDigit(value[index]) || value[index] is ProseText.Thing)
                {
                    from = from < 0 ? index : from;
                    to = index + 1;
                }
            }
        }
    }
}
