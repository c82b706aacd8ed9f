using System.Collections.Immutable;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Memory;

/// <summary>The last result of work that follows from a key alone, with what was found on the way. Not for several threads.</summary>
/// <typeparam name="TKey">All that the result follows from, compared by value.</typeparam>
/// <typeparam name="TValue">The result, which nobody changes.</typeparam>
internal sealed class LastResult<TKey, TValue>
    where TKey : IEquatable<TKey>
{
    private (TKey Key, TValue Value, ImmutableArray<Diagnostic> Findings)? last;

    /// <summary>The result: the last one when the key is the same, else a new one. What was found is reported in either case.</summary>
    public TValue Get(TKey key, DiagnosticBag found, Func<DiagnosticBag, TValue> make)
    {
        if (last is not { } result || !result.Key.Equals(key))
        {
            var findings = new DiagnosticBag();
            result = (key, make(findings), findings.ToSorted());
            last = result;
        }

        found.AddAll(result.Findings);
        return result.Value;
    }
}
