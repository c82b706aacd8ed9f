using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>A key that says words. One that is required does not take blank ones.</summary>
/// <param name="name">The key as authors write it.</param>
internal sealed partial class TextKey(string name) : Key<string?>(name)
{
    /// <summary>What the words look like; null: anything.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Whether whoever reads the key refuses blank words, in words of its own.</summary>
    public bool IsCheckedForBlank { get; init; }

    /// <summary>How many characters they have at most.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What else is asked of them that no schema can say.</summary>
    public Func<string, bool>? Accepts { get; init; }

    /// <summary>What is accepted, in words that follow "Write".</summary>
    public string Expected { get; init; } = "words";

    /// <summary>Something that is not blank.</summary>
    public static Regex NotBlank { get; } = Visible();

    /// <inheritdoc/>
    public override string? Standard => null;

    private bool RefusesBlank => IsRequired || IsCheckedForBlank;

    private bool HasRule => Pattern is not null || MaxLength is not null || Accepts is not null;

    /// <summary>Whether words are what the key takes.</summary>
    public bool Takes(string text) => (!RefusesBlank || NotBlank.Fits(text)) && IsAccepted(text);

    /// <inheritdoc/>
    public override string? Read(YamlEntry entry)
    {
        if (entry.Text is not { } text)
        {
            entry.Refuse(HasRule ? "words" : Expected);
        }
        else if (IsRequired && !NotBlank.Fits(text))
        {
            entry.Refuse($"words, such as {Example}");
        }
        else if (!IsAccepted(text))
        {
            entry.Refuse(Expected);
        }
        else
        {
            return text;
        }

        return null;
    }

    /// <inheritdoc/>
    protected override void WriteRules(Utf8JsonWriter json)
    {
        WriteTextKinds(json, Takes, IsRequired && Pattern is null ? $"words, such as {Example}" : Expected);
        if ((Pattern ?? (RefusesBlank ? NotBlank : null)) is { } pattern)
        {
            json.WriteString("pattern", pattern.ToString());
        }

        if (MaxLength is { } length)
        {
            json.WriteNumber("maxLength", length);
        }
    }

    private bool IsAccepted(string text) => (Pattern?.Fits(text) ?? true) && text.Length <= (MaxLength ?? int.MaxValue) && (Accepts?.Invoke(text) ?? true);

    [GeneratedRegex("^\\s*\\S", RegexOptions.CultureInvariant)]
    private static partial Regex Visible();
}
