using ScormBuilder.Checks.Wording;
using ScormBuilder.Components;
using ScormBuilder.Model;

namespace ScormBuilder.Checks.Items;

/// <summary>An option of a question, with its words.</summary>
/// <param name="Option">The option.</param>
/// <param name="Words">What it says, with code and formulas as one <see cref="ProseText.Thing"/>.</param>
internal sealed record ItemOption(ChoiceOption Option, ProseText Words)
{
    /// <summary>Whether it is right.</summary>
    public bool IsRight => Option.IsRight;

    /// <summary>Where it stands.</summary>
    public SourceLocation Location => Option.Location;

    /// <summary>What it says, code and formulas included.</summary>
    public string Text { get; } = Option.Content.PlainText().Trim();

    /// <summary>Whether it is words alone, which can be compared.</summary>
    public bool IsProse => !Words.Value.Contains(ProseText.Thing, StringComparison.Ordinal);
}
