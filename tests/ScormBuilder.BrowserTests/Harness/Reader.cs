namespace ScormBuilder.BrowserTests.Harness;

/// <summary>A course opened by itself, without an LMS.</summary>
public sealed class Reader : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Reader(CompiledCourse course, IBrowserContext context, IPage page, Faults faults)
    {
        (Course, _context, Page, Faults) = (course, context, page, faults);
        Learner = new MouseLearner(page, page.MainFrame);
    }

    public CompiledCourse Course { get; }

    public IPage Page { get; }

    public Learner Learner { get; }

    public Faults Faults { get; }

    public ModuleText Text => Course.Text;

    public static async Task<Reader> OpenAsync(CompiledCourse course, View? view = null, string fragment = "", string script = "")
    {
        var context = await Browsers.NewContextAsync(view ?? View.Desktop);
        if (script.Length > 0)
        {
            await context.AddInitScriptAsync(script);
        }

        var page = await context.NewPageAsync();
        var faults = new Faults();
        faults.Watch(page);
        await page.GotoAsync(course.Page + fragment);
        return new(course, context, page, faults);
    }

    /// <summary>The element that has the focus.</summary>
    public ILocator Focused => Page.Locator("*:focus");

    public ValueTask DisposeAsync() => new(_context.CloseAsync());
}
