using System.IO.Compression;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What a learner's browser does until a course can be read.</summary>
public static class FirstRender
{
    // Asked for before the page has a say; what was long before the observer began is told to it.
    private const string Watch = """
        globalThis.longTasks = [];
        new PerformanceObserver(list => longTasks.push(...list.getEntries().map(entry => entry.duration))).observe({ type: "longtask", buffered: true });
        """;

    /// <summary>Everything that the browser asks for until the page has loaded, in order.</summary>
    public static async Task<IReadOnlyList<FetchedFile>> FilesAsync(CompiledCourse course)
    {
        await using var context = await Browsers.NewContextAsync(View.Desktop);
        var page = await context.NewPageAsync();
        var responses = new List<IResponse>();
        page.Response += (_, response) => responses.Add(response);
        await page.GotoAsync(course.Page.ToString(), new() { WaitUntil = WaitUntilState.Load });
        var files = new List<FetchedFile>();
        foreach (var response in responses.Where(response => !response.Url.EndsWith("/favicon.ico", StringComparison.Ordinal)).ToList())
        {
            files.Add(new(new Uri(response.Url).AbsolutePath, response.Request.ResourceType, Zipped(await response.BodyAsync())));
        }

        return files;
    }

    /// <summary>How long the browser was busy without a break, in milliseconds; only what took 50 or more counts (W3C Long Tasks).</summary>
    public static async Task<IReadOnlyList<double>> LongTasksAsync(CompiledCourse course)
    {
        await using var reader = await Reader.OpenAsync(course, script: Watch);
        await Expect(reader.Learner.Heading).ToBeVisibleAsync();

        // The observer is told between tasks: two frames later everything has been.
        return await reader.Page.EvaluateAsync<double[]>(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(longTasks)))))");
    }

    private static long Zipped(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return memory.Length;
    }
}
