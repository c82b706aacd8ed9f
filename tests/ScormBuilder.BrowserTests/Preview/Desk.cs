using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Preview;

namespace ScormBuilder.BrowserTests.Preview;

/// <summary>An author at work: a module on the disk, its preview, and a browser that looks at it.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _root;

    private Desk(string root, string module, PreviewServer server, IBrowserContext context, IPage page) =>
        (_root, Module, Server, _context, Page) = (root, module, server, context, page);

    /// <summary>The module's folder.</summary>
    public string Module { get; }

    public PreviewServer Server { get; }

    /// <summary>The preview's page.</summary>
    public IPage Page { get; }

    /// <summary>What went wrong in the page, its course included; blocked and missing files too.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The frame with the course, of this moment.</summary>
    public IFrame Course => Page.Frames.First(frame => frame != Page.MainFrame);

    /// <summary>A learner at the course.</summary>
    public Learner Learner => new MouseLearner(Page, Course);

    /// <summary>Opens the preview of a copy of a module.</summary>
    public static Task<Desk> OpenAsync(string module, View? view = null, PreviewOptions? options = null) =>
        OpenAsync(Directory.GetFiles(module, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(module, file), File.ReadAllBytes), view, options);

    /// <summary>Opens the preview of a module of these texts.</summary>
    public static Task<Desk> OpenAsync(IReadOnlyDictionary<string, string> files, View? view = null, PreviewOptions? options = null) =>
        OpenAsync(files.ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetBytes(file.Value)), view, options);

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Desk> OpenTabAsync()
    {
        var tab = new Desk("", Module, Server, _context, await _context.NewPageAsync());
        await tab.VisitAsync();
        return tab;
    }

    public string PathOf(string file) => Path.Combine(Module, file);

    /// <summary>Saves a file, as simple editors do.</summary>
    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Changes some words in a file.</summary>
    public void Edit(string file, string old, string now)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.That(text, Does.Contain(old));
        Write(file, text.Replace(old, now, StringComparison.Ordinal));
    }

    public ILocator In(string selector) => Page.FrameLocator("#frame").Locator(selector);

    /// <summary>What is beside a name in the record.</summary>
    public ILocator Fact(string name) => Page.Locator("#facts > div").Filter(new() { Has = Page.Locator($"dt:text-is('{name}')") }).Locator("dt + dd");

    /// <summary>The calls that are listed, the latest first, as "name(arguments) answer".</summary>
    public async Task<IReadOnlyList<string>> CallsAsync()
    {
        // They are listed with the next picture.
        await Page.EvaluateAsync("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
        return await Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('#calls-list tr[data-call]')].map(row => [...row.cells].slice(0, 2).map(cell => cell.textContent).join(' ').trim())");
    }

    /// <summary>Waits until the course is ready for its learner.</summary>
    public Task ReadyAsync() => Expect(In("html")).ToHaveAttributeAsync("data-ready", "");

    /// <summary>Does something after which the course is launched anew, and waits for that.</summary>
    public async Task RelaunchAsync(Func<Task> action)
    {
        await Course.EvaluateAsync("() => window.isOld = true");
        await action();
        await SettledAsync();
    }

    /// <summary>Waits until the course that was launched anew has loaded and is ready.</summary>
    public Task SettledAsync() => Page.WaitForFunctionAsync("""
        () => {
          const frame = document.getElementById("frame").contentWindow;
          return !frame.isOld && frame.document?.documentElement?.dataset.ready === "" && frame.document.readyState === "complete";
        }
        """);

    public Task RelaunchAsync(string button) => RelaunchAsync(() => Page.ClickAsync($"#{button}"));

    public async ValueTask DisposeAsync()
    {
        if (_root.Length == 0)
        {
            await Page.CloseAsync();
            return;
        }

        await _context.DisposeAsync();
        await Server.DisposeAsync();
        Directory.Delete(_root, true);
    }

    private static async Task<Desk> OpenAsync(Dictionary<string, byte[]> files, View? view, PreviewOptions? options)
    {
        var root = Directory.CreateTempSubdirectory("scormbuilder-desk-").FullName;
        var module = Path.Combine(root, "module");
        foreach (var (name, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(module, name))!);
            await File.WriteAllBytesAsync(Path.Combine(module, name), content);
        }

        var server = await PreviewServer.StartAsync((options ?? new("")) with { ModuleFolder = module, Port = 0 });
        var context = await Browsers.NewContextAsync(view ?? View.Desktop);
        var desk = new Desk(root, module, server, context, await context.NewPageAsync());
        await desk.VisitAsync();
        return desk;
    }

    private async Task VisitAsync()
    {
        Page.PageError += (_, error) => Problems.Add(error);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Problems.Add(message.Text);
            }
        };
        await Page.GotoAsync(Server.Address.ToString());
    }
}
