using System.Collections.Immutable;
using ScormBuilder.Model;

namespace ScormBuilder.Components;

/// <summary>
/// An order that says nothing about the source's: by hash of the identities, so that every build has the same, and an edit leaves the rest
/// in place.
/// </summary>
internal static class StableOrder
{
    /// <summary>The items in that order; one place further should it be the source's.</summary>
    /// <param name="question">Identity of the question: two questions with the same items have orders of their own.</param>
    /// <param name="items">The items.</param>
    public static ImmutableArray<T> Of<T>(string question, ImmutableArray<T> items)
        where T : AnswerItem
    {
        ImmutableArray<T> shuffled = [.. items.OrderBy(item => ProgressKey.Of($"{question}/{item.Id}"), StringComparer.Ordinal)];
        return shuffled.SequenceEqual(items) ? [.. shuffled.Skip(1), .. shuffled.Take(1)] : shuffled;
    }
}
