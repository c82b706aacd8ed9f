using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.Benchmarks.Figures;

/// <summary>What learners wait for, in a browser without a window, and what the LMS is asked at launch.</summary>
internal static class PlayerFigures
{
    public const string Requests = "requests to the first render, scorm-1.2";
    public const string FirstRender = "gzip to the first render, scorm-1.2";
    public const string ScriptAndStyle = "gzip of script and style, scorm-1.2";
    public const string Reads = "LMS reads at launch, scorm-1.2";
    public const string Writes = "LMS writes at launch, scorm-1.2";

    private static readonly int[] Sizes = [4, 50];

    public static async Task MeasureAsync(Bench bench)
    {
        await Browsers.StartAsync();
        try
        {
            foreach (var size in Sizes)
            {
                await MeasureFilesAsync(bench, size, "scorm-1.2");
                await MeasureFilesAsync(bench, size, "scorm-2004-4");
                await MeasureLaunchAsync(bench, size, "scorm-1.2");
                await MeasureLaunchAsync(bench, size, "scorm-2004-4");
            }

            await MeasureFilesAsync(bench, 1000, "web");
        }
        finally
        {
            await CompiledCourse.ReleaseAllAsync();
            await Browsers.StopAsync();
        }
    }

    private static async Task MeasureFilesAsync(Bench bench, int size, string target)
    {
        var course = await WeightModule.CompileAsync(size, target);
        var files = await BrowserTests.Harness.FirstRender.FilesAsync(course);
        var subject = Subjects.Lessons(size);
        bench.Found.AddCount(subject, $"requests to the first render, {target}", files.Count);
        bench.Found.AddBytes(subject, $"gzip to the first render, {target}", files.Sum(file => file.Bytes));
        bench.Found.AddBytes(subject, $"gzip of script and style, {target}", files.Where(file => file.IsScriptOrStyle).Sum(file => file.Bytes));
        var longest = new List<double>();
        for (var round = 0; round < bench.Rounds; round++)
        {
            longest.Add((await BrowserTests.Harness.FirstRender.LongTasksAsync(course)).Sum() / 1000);
        }

        bench.Found.AddSeconds(subject, $"long tasks at launch, {target}", new(longest));
    }

    private static async Task MeasureLaunchAsync(Bench bench, int size, string target)
    {
        await using var taking = await Taking.StartAsync(await WeightModule.CompileAsync(size, target));
        await taking.SavedAsync();
        var calls = await taking.Lms.CallsAsync();
        bench.Found.AddCount(Subjects.Lessons(size), $"LMS reads at launch, {target}", calls.Count(call => call.IsRead));
        bench.Found.AddCount(Subjects.Lessons(size), $"LMS writes at launch, {target}", calls.Count(call => call.IsWrite));
    }
}
