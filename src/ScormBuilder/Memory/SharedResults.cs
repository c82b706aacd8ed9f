using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Memory;

/// <summary>
/// All results of work that follows from a key alone, with what was found on the way: each is made once, for all threads. For few keys, because
/// none is ever forgotten.
/// </summary>
/// <typeparam name="TKey">All that a result follows from, compared by value.</typeparam>
/// <typeparam name="TValue">The result, which nobody changes.</typeparam>
internal sealed class SharedResults<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private readonly ConcurrentDictionary<TKey, Lazy<(TValue Value, ImmutableArray<Diagnostic> Findings)>> results = new();

    /// <summary>The result, made now if it was not before. What was found is reported in either case.</summary>
    public TValue Get(TKey key, DiagnosticBag found, Func<TKey, DiagnosticBag, TValue> make)
    {
        var (value, findings) = results.GetOrAdd(key, key => new(() =>
        {
            var findings = new DiagnosticBag();
            return (make(key, findings), findings.ToSorted());
        })).Value;
        found.AddAll(findings);
        return value;
    }
}
