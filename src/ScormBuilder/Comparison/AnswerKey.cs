using System.Collections.Immutable;

namespace ScormBuilder.Comparison;

/// <summary>What is right: by identities, to be compared, and in words, to be told.</summary>
/// <param name="Parts">Identities of items, or texts: right options, items in their order, pairs, blanks, a range, or ends.</param>
/// <param name="IsOrdered">Whether the order of the parts matters.</param>
/// <param name="Words">The same as people say it.</param>
internal sealed record AnswerKey(ImmutableArray<ImmutableArray<string>> Parts, bool IsOrdered, string Words)
{
    /// <summary>Of a question that has no right answer.</summary>
    public static AnswerKey None { get; } = new([], false, "");

    /// <summary>The key in a form that can be compared, with other names for the items that have got one.</summary>
    public string Under(IReadOnlyDictionary<string, string> names)
    {
        var parts = Parts.Select(part => string.Join('\t', part.Select(id => names.GetValueOrDefault(id, id))));
        return string.Join('\n', IsOrdered ? parts : parts.Order(StringComparer.Ordinal));
    }
}
