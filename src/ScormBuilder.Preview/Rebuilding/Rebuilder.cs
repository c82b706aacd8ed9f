using System.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Rebuilding;

/// <summary>Builds what somebody looks at, whenever the source has changed: one build at a time, and a newer change ends an older build.</summary>
internal sealed class Rebuilder : IAsyncDisposable
{
    // Somebody, or something, may write without pause: then a build is let through all the same.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    // An editor may have a file, or a folder may be on its way: a moment later it can be read.
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan NextRetry = TimeSpan.FromSeconds(2);

    private const int EditionsKept = 12;

    private readonly PreviewOptions options;
    private readonly Lock gate = new();
    private readonly Dictionary<Variant, Slot> slots = [];
    private readonly List<Edition> editions = [];

    // By language, in which lessons are rendered; what is for several targets is rendered once.
    private readonly Dictionary<string, CompileMemory> memories = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim work = new(0);
    private readonly CancellationTokenSource end = new();
    private readonly Slot first;
    private readonly Task loop;
    private CancellationTokenSource? building;
    private long source;
    private long waitingSince;

    /// <summary>Begins with what the options say.</summary>
    public Rebuilder(PreviewOptions options)
    {
        this.options = options;
        first = SlotOf(new Variant(options.Target, null));
        loop = Task.Run(LoopAsync);
        work.Release();
    }

    /// <summary>What is built for pages that have not chosen.</summary>
    public Target Target => options.Target;

    /// <summary>The source has changed.</summary>
    public void Change()
    {
        lock (gate)
        {
            source++;
            waitingSince = waitingSince == 0 ? Stopwatch.GetTimestamp() : waitingSince;
            if (Stopwatch.GetElapsedTime(waitingSince) < LongestWait)
            {
                building?.Cancel();
            }
        }

        work.Release();
    }

    /// <summary>Somebody begins to look at a variant.</summary>
    /// <param name="variant">The variant.</param>
    /// <param name="viewer">Told of its builds, and of the latest at once when that is up to date; it must not wait.</param>
    /// <returns>Ends it.</returns>
    public IDisposable Watch(Variant variant, Action<PreviewBuild> viewer)
    {
        lock (gate)
        {
            var slot = SlotOf(variant);
            slot.Viewers.Add(viewer);
            if (slot.Source == source && slot.Latest is { } latest)
            {
                viewer(latest);
            }
            else
            {
                work.Release();
            }

            return new Leaving(() =>
            {
                lock (gate)
                {
                    slot.Viewers.Remove(viewer);
                }
            });
        }
    }

    /// <summary>A course that was built not long ago, or null.</summary>
    public Edition? Find(string id)
    {
        lock (gate)
        {
            return editions.Find(edition => edition.Id == id);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        end.Dispose();
        work.Dispose();
    }

    private Slot SlotOf(Variant variant) => slots.TryGetValue(variant, out var slot) ? slot : slots[variant] = new Slot(variant);

    private async Task LoopAsync()
    {
        try
        {
            while (true)
            {
                await work.WaitAsync(end.Token).ConfigureAwait(false);
                while (NextStale() is var (slot, state))
                {
                    Build(slot, state);
                }
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // That was the end.
        }
    }

    private (Slot Slot, long State)? NextStale()
    {
        lock (gate)
        {
            end.Token.ThrowIfCancellationRequested();
            return slots.Values.FirstOrDefault(slot => slot.Source != source && (slot == first || slot.Viewers.Count > 0)) is { } stale ? (stale, source) : null;
        }
    }

    private void Build(Slot slot, long state)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        lock (gate)
        {
            building = cancellation;
        }

        try
        {
            Publish(slot, state, Build(slot, cancellation.Token));
        }
        catch (OperationCanceledException) when (!end.IsCancellationRequested)
        {
            // The source has changed again.
        }
        finally
        {
            lock (gate)
            {
                building = null;
            }
        }
    }

    private PreviewBuild Build(Slot slot, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        var build = new PreviewBuild(slot.Variant.Target, slot.Variant.Language, DateTimeOffset.Now, default)
        {
            Edition = slot.Latest?.Edition,
            Languages = PlayerLanguages.Of(options.Compiler.TemplateFolder),
        };
        try
        {
            build = Compile(slot, build, cancellation);
            slot.Failures = 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            build = build with { Failure = failure.Message };
            _ = ChangeLaterAsync(slot.Failures++ == 0 ? FirstRetry : NextRetry);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // The preview outlives a fault of the compiler, which whoever writes can go round, and begins the next build from nothing.
            memories.Clear();
            build = build with { Failure = $"This is a fault of ScormBuilder, not of the course: {fault.GetType().Name}, {fault.Message}" };
        }

        return build with { Took = Stopwatch.GetElapsedTime(start) };
    }

    private PreviewBuild Compile(Slot slot, PreviewBuild build, CancellationToken cancellation)
    {
        var language = slot.Variant.Language;
        var memory = memories.TryGetValue(language ?? "", out var known) ? known : memories[language ?? ""] = new CompileMemory();
        var (result, files) = new CourseCompiler(options.Compiler with { Language = language }).Preview(options.ModuleFolder, slot.Variant.Target, memory, cancellation);
        build = build with { Findings = result.Diagnostics };
        if (result.HasErrors || result.Course is not { } course)
        {
            return build;
        }

        var print = slot.Prints.Of(files);
        return print == build.Edition?.Id
            ? build
            : build with { IsNew = true, Edition = new Edition(print, build.At, course, slot.Variant.Target, files, options.Compiler.Components) };
    }

    private void Publish(Slot slot, long state, PreviewBuild build)
    {
        lock (gate)
        {
            slot.Source = state;

            // What is wrong while somebody is writing, or once, may be mended a moment later.
            if ((build.HasErrors && state != source) || (build.Failure is not null && slot.Failures == 1))
            {
                return;
            }

            waitingSince = state == source ? 0 : waitingSince;
            slot.Latest = build;
            Keep(build.Edition);
            slot.Viewers.ForEach(viewer => viewer(build));
        }

        if (slot == first)
        {
            options.Built?.Invoke(build);
        }
    }

    // A page may still be loading from the one before, and its media come later.
    private void Keep(Edition? edition)
    {
        if (edition is not null)
        {
            editions.RemoveAll(other => other.Id == edition.Id);
            editions.Add(edition);
            editions.RemoveRange(0, Math.Max(0, editions.Count - EditionsKept));
        }
    }

    private async Task ChangeLaterAsync(TimeSpan wait)
    {
        try
        {
            await Task.Delay(wait, end.Token).ConfigureAwait(false);
            Change();
        }
        catch (OperationCanceledException)
        {
            // Nobody looks any more.
        }
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
