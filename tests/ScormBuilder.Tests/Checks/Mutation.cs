namespace ScormBuilder.Tests.Checks;

/// <summary>A single change that makes a good module one with a single fault.</summary>
/// <param name="Code">The finding that is to appear.</param>
/// <param name="File">The file to change: the module's name and a path in it, or <c>theme</c> and a path in the theme.</param>
/// <param name="Find">What is changed, which stands in the file once.</param>
/// <param name="Replace">What takes its place; <c>¦</c> stands where the finding is to be, otherwise it is where the change begins.</param>
internal sealed record Mutation(string Code, string File, string Find, string Replace)
{
    private const char Place = '¦';

    /// <summary>The folder: of a module, or <c>theme</c>.</summary>
    public string Folder => File[..File.IndexOf('/')];

    /// <summary>The file in the folder.</summary>
    public string Path => File[(File.IndexOf('/') + 1)..];

    /// <summary>Another kind of the same fault, in words; empty when there is only one.</summary>
    public string Variant { get; init; } = "";

    /// <summary>What else has to change for the fault to come about, further down in the file.</summary>
    public IReadOnlyList<(string Find, string Replace)> Also { get; init; } = [];

    /// <summary>The text with the fault, and the line in which it is.</summary>
    public (string Text, int Line) Apply(string text)
    {
        foreach (var (find, replace) in Also)
        {
            Index(text, find);
            text = text.Replace(find, replace, StringComparison.Ordinal);
        }

        var found = Index(text, Find);
        var place = found + Math.Max(0, Replace.IndexOf(Place));
        var changed = text[..found] + Replace.Replace($"{Place}", "", StringComparison.Ordinal) + text[(found + Find.Length)..];
        return (changed, changed.AsSpan(0, place).Count('\n') + 1);
    }

    private int Index(string text, string find)
    {
        var found = text.IndexOf(find, StringComparison.Ordinal);
        Assert.That(found, Is.Not.Negative, $"'{find}' is not in {File}");
        Assert.That(text.IndexOf(find, found + 1, StringComparison.Ordinal), Is.Negative, $"'{find}' is twice in {File}");
        return found;
    }

    public override string ToString() => $"{Code} {File} {Variant}".TrimEnd();
}
