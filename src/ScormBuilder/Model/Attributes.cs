using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>The attributes that authors may give to a part of a text.</summary>
/// <param name="Id">Identity, or null.</param>
/// <param name="Classes">Class names.</param>
/// <param name="Language">BCP 47 language tag, or null.</param>
/// <param name="Direction"><c>ltr</c>, <c>rtl</c>, <c>auto</c>, or null.</param>
/// <param name="Keys">What a component or a picture takes beyond these.</param>
public sealed record Attributes(
    string? Id, ImmutableArray<string> Classes, string? Language, string? Direction, ImmutableSortedDictionary<string, string> Keys)
{
    /// <summary>No attributes.</summary>
    public static Attributes None { get; } = new(null, [], null, null, ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Id is null && Classes.IsEmpty && Language is null && Direction is null && Keys.IsEmpty;
}
