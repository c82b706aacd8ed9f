using System.Runtime.CompilerServices;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>
/// What was found out about lessons, kept as long as they are. A lesson never changes, so what follows from it alone, and from a key, is found out
/// once, also when it is part of several courses that were read one after the other.
/// </summary>
/// <typeparam name="TKey">All that it follows from beside the lesson, compared by value.</typeparam>
/// <typeparam name="TValue">What was found out; it never changes either.</typeparam>
internal sealed class PerLesson<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private readonly ConditionalWeakTable<Lesson, Entry> known = [];

    /// <summary>What is known of a lesson; else it is found out. For any number of threads.</summary>
    public TValue Get(Lesson lesson, TKey key, Func<Lesson, TKey, TValue> find)
    {
        if (known.TryGetValue(lesson, out var entry) && entry.Key.Equals(key))
        {
            return entry.Value;
        }

        entry = new Entry(key, find(lesson, key));
        known.AddOrUpdate(lesson, entry);
        return entry.Value;
    }

    private sealed record Entry(TKey Key, TValue Value);
}
