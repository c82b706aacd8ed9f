using System.Text;

namespace ScormBuilder.Audit.Looking;

/// <summary>The lines of a reading order as they grow: pieces of a sentence are put together.</summary>
internal sealed class SpokenLines
{
    private const int Most = 2000;
    private const int Longest = 1000;

    private readonly List<string> lines = [];
    private readonly StringBuilder sentence = new();
    private string item = "";
    private string lastName = "";

    /// <summary>Whether there is room for no more.</summary>
    public bool IsFull => lines.Count >= Most;

    /// <summary>Whether a sentence has begun.</summary>
    public bool IsInSentence => sentence.Length > 0;

    /// <summary>Adds to the sentence.</summary>
    public void Say(string words)
    {
        if (words.Length > 0 && words != "•")
        {
            sentence.Append(sentence.Length > 0 ? " " : "").Append(words);
        }
    }

    /// <summary>Adds a line of its own.</summary>
    /// <param name="line">The line.</param>
    /// <param name="name">The name in it: the same words right behind it, such as a label's, are not told again.</param>
    public void Add(string line, string name)
    {
        End();
        Put(line);
        lastName = name;
    }

    /// <summary>Begins an item of a list, which the next line says.</summary>
    public void BeginItem()
    {
        End();
        item = "item: ";
    }

    /// <summary>Ends the sentence.</summary>
    public void End()
    {
        if (sentence.Length == 0)
        {
            return;
        }

        var text = string.Join(' ', sentence.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        sentence.Clear();
        if (text.Length > 0 && text != lastName)
        {
            Put(text);
        }

        lastName = "";
    }

    /// <summary>All lines.</summary>
    public IReadOnlyList<string> ToList()
    {
        End();
        return lines;
    }

    private void Put(string line)
    {
        lines.Add(Words.Printable(item + line, Longest));
        item = "";
    }
}
