namespace ScormBuilder.Fleet;

/// <summary>Does the same with many things, several at a time.</summary>
internal static class SideBySide
{
    /// <summary>Does it with each, begun in their order.</summary>
    /// <param name="count">How many things there are.</param>
    /// <param name="jobs">How many are in work at once, from 1.</param>
    /// <param name="work">What is done with one, named by its position; called on threads of its own. It throws only when all is to end.</param>
    /// <returns>What came of each, in their order, as soon as it and those before it are done.</returns>
    public static async IAsyncEnumerable<T> RunAsync<T>(int count, int jobs, Func<int, T> work)
    {
        var results = Enumerable.Range(0, count).Select(_ => new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        var next = -1;
        void Work()
        {
            for (var one = Interlocked.Increment(ref next); one < count; one = Interlocked.Increment(ref next))
            {
                try
                {
                    results[one].SetResult(work(one));
                }
                catch (Exception exception)
                {
                    // Not for this thread: whoever reads the results gets it.
                    results[one].SetException(exception);
                }
            }
        }

        // Threads of their own: work may wait for that of another thread, and the pool would be slow to make more of them than there are cores.
        var workers = Enumerable.Range(0, Math.Min(jobs, count))
            .Select(_ => Task.Factory.StartNew(Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        try
        {
            for (var one = 0; one < count; one++)
            {
                var result = await results[one].Task.ConfigureAwait(false);

                // What was handed on is not kept.
                results[one] = null!;
                yield return result;
            }
        }
        finally
        {
            // Also when nobody wants to hear the rest: only then is nothing half-written left behind.
            Interlocked.Exchange(ref next, count);
            await Task.WhenAll(workers).ConfigureAwait(false);
        }
    }
}
