using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Wording;

/// <summary>
/// The words of one block as they are read: links by their text, and code, a blank or a formula as one <see cref="Thing"/>. Each
/// character knows its place in the source.
/// </summary>
internal sealed class ProseText
{
    /// <summary>Stands for something that is read as one word and is none.</summary>
    public const char Thing = '\uFFFC';

    /// <summary>A break that ends a sentence whatever stands before it.</summary>
    public const char Break = '\u2028';

    /// <summary>HTML elements that read on in their line, those of them that stress, and those whose content is no wording.</summary>
    private static readonly HashSet<string> InLine = [.. "abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u wbr".Split(' ')];
    private static readonly HashSet<string> Stresses = ["b", "em", "i", "mark", "strong", "u"];
    private static readonly HashSet<string> Things = ["math", "code", "kbd", "samp", "var"];

    private readonly StringBuilder value = new();
    private readonly List<(int Start, Text? Text, SourceLocation Location, bool IsSettled, bool IsStressed)> runs = [];
    private ImmutableArray<Sentence> sentences;
    private string? inside;
    private int stress;

    private ProseText(ProseKind kind, string language, bool describes) => (Kind, Language, Describes) = (kind, language, describes);

    /// <summary>What it is.</summary>
    public ProseKind Kind { get; }

    /// <summary>BCP 47 tag of its language.</summary>
    public string Language { get; }

    /// <summary>Whether it says what a picture or film shows, to those who do not see it.</summary>
    public bool Describes { get; }

    /// <summary>The words.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The words of running text.</summary>
    public static ProseText Of(IEnumerable<Inline> inlines, ProseKind kind, string language, bool describes)
    {
        var text = new ProseText(kind, language, describes);
        text.Add(inlines, isForeign: false);
        text.Value = text.value.ToString();
        return text;
    }

    /// <summary>Its sentences, in order.</summary>
    public ImmutableArray<Sentence> Sentences => sentences.IsDefault ? sentences = [.. Wording.Sentences.Of(this)] : sentences;

    /// <summary>Words that stand in one place as a whole.</summary>
    public static ProseText Of(string words, SourceLocation location, ProseKind kind, string language, bool describes)
    {
        var text = new ProseText(kind, language, describes) { Value = words };
        text.Add(words, location, isSettled: false);
        return text;
    }

    /// <summary>The place of a character.</summary>
    public SourceLocation At(int offset)
    {
        var run = RunAt(offset);
        return run.Text?.At(offset - run.Start) ?? run.Location;
    }

    /// <summary>Whether a character belongs to an abbreviation that is expanded, to another language or to a <see cref="Thing"/>.</summary>
    public bool IsSettled(int offset) => RunAt(offset).IsSettled;

    /// <summary>Whether a character is emphasised.</summary>
    public bool IsStressed(int offset) => RunAt(offset).IsStressed;

    private (int Start, Text? Text, SourceLocation Location, bool IsSettled, bool IsStressed) RunAt(int offset)
    {
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return runs[low];
    }

    private void Add(IEnumerable<Inline> inlines, bool isForeign)
    {
        foreach (var inline in inlines)
        {
            if (inside is not null && inline is not HtmlTag)
            {
                continue;
            }

            switch (inline)
            {
                case Text text:
                    Add(text.Value, text.Location, isForeign, text);
                    break;
                case Abbreviation abbreviation:
                    Add(abbreviation.Value, abbreviation.Location, isSettled: true);
                    break;
                case CodeSpan or Blank:
                    Add($"{Thing}", inline.Location, isSettled: true);
                    break;
                case LineBreak:
                    Add($"{Break}", inline.Location, isSettled: true);
                    break;
                case HtmlTag tag:
                    AddTag(tag);
                    break;
                case Picture or FootnoteReference:
                    break;
                case Emphasis emphasis:
                    stress++;
                    Add(emphasis.Content, isForeign);
                    stress--;
                    break;
                default:
                    Add(inline.Children, isForeign || (inline is Span { Attributes.Language: { } language } && !IsSame(language, Language)));
                    break;
            }
        }
    }

    private void AddTag(HtmlTag tag)
    {
        if (Stresses.Contains(tag.Name))
        {
            stress = Math.Max(0, stress + (tag.IsClosing ? -1 : 1));
        }

        if (inside is not null || Things.Contains(tag.Name))
        {
            if (inside is null && !tag.IsClosing)
            {
                inside = tag.Name;
                Add($"{Thing}", tag.Location, isSettled: true);
            }
            else if (tag.IsClosing && tag.Name == inside)
            {
                inside = null;
            }
        }
        else if (!InLine.Contains(tag.Name))
        {
            Add($"{Break}", tag.Location, isSettled: true);
        }
    }

    private void Add(string words, SourceLocation location, bool isSettled, Text? source = null)
    {
        runs.Add((value.Length, source, location, isSettled, stress > 0));
        value.Append(words);
    }

    /// <summary>Whether two tags name the same language, wherever it is spoken.</summary>
    private static bool IsSame(string one, string other) => WordingLanguage.Primary(one) == WordingLanguage.Primary(other);
}
