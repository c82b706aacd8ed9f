using System.Net;
using System.Net.Sockets;
using ScormBuilder.Cli;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

public sealed class ServeCommandTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Test]
    public async Task It_says_where_the_preview_is_and_tells_of_each_build_until_it_is_ended()
    {
        using var folder = new TemporaryFolder();
        var module = ModuleFiles.Write(folder, "module");
        await using var serving = new Serving(module, "--port", "0");

        await serving.Says("Preview: http://127.0.0.1:");
        await serving.Says(" built in ");
        ModuleFiles.Break(folder, "module");
        await serving.Says("01-first-steps.md(1,1): error SB");
        await serving.Says(" not built in ");

        Assert.That(await serving.EndAsync(), Is.EqualTo(0));
    }

    [Test]
    public async Task A_port_that_was_asked_for_and_is_taken_has_status_3()
    {
        using var folder = new TemporaryFolder();
        var module = ModuleFiles.Write(folder, "module");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var run = await CommandLineRun.InPipe("serve", module, "--port", $"{port}");

        Assert.That(run.Status, Is.EqualTo(3));
        Assert.That(run.Error.Trim(), Is.EqualTo($"scormbuilder: Port {port} of 127.0.0.1 cannot be used: another program has it, or the system keeps it. Name another with --port."));
    }

    [Test]
    public async Task The_usual_port_gives_way_to_one_near_it()
    {
        using var folder = new TemporaryFolder();
        var module = ModuleFiles.Write(folder, "module");

        // Whether or not another program has it already.
        using var usual = new TcpListener(IPAddress.Loopback, 5080);
        try
        {
            usual.Start();
        }
        catch (SocketException)
        {
            // It has.
        }

        await using var serving = new Serving(module);
        await serving.Says("Port 5080 is taken; this is the next one that is free.");
        Assert.That(await serving.EndAsync(), Is.EqualTo(0));
    }

    [Test]
    public async Task A_folder_that_is_no_module_is_reported_as_check_does()
    {
        using var folder = new TemporaryFolder();

        foreach (var path in new[] { folder["nowhere"], folder.FullPath })
        {
            var run = await CommandLineRun.InPipe("serve", path);
            Assert.That((run.Status, run.Output), Is.EqualTo((1, "")));
            Assert.That(run.Error, Does.Contain("error SB"));
        }
    }

    [TestCase("serve", "Required argument 'module' missing")]
    [TestCase("serve x --prot 1", "Unrecognized command or argument '--prot'.")]
    [TestCase("serve x --port 70000", "A port is a number from 0 to 65535.")]
    [TestCase("serve x --target scorm-1.2,web", "The preview begins with one target; others are chosen in it.")]
    public async Task A_line_that_is_wrong_has_status_2_and_says_why(string line, string words)
    {
        var run = await CommandLineRun.InPipe(line.Split(' '));

        Assert.That((run.Status, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.Contain(words));
    }

    /// <summary>A command that goes on until it is interrupted.</summary>
    private sealed class Serving : IAsyncDisposable
    {
        private readonly CancellationTokenSource interrupt = new();
        private readonly StringWriter said = new();
        private readonly Task<int> run;

        public Serving(params string[] arguments)
        {
            var output = TextWriter.Synchronized(said);
            run = Task.Run(() => CommandLine.RunAsync(["serve", .. arguments], new Terminal(output, output), interrupt.Token));
        }

        public async Task Says(string words)
        {
            for (var start = DateTime.UtcNow; !Text.Contains(words, StringComparison.Ordinal); await Task.Delay(10))
            {
                Assert.That(DateTime.UtcNow - start, Is.LessThan(Patience), $"'{words}' was not said, but:\n{Text}");
            }
        }

        public async Task<int> EndAsync()
        {
            await interrupt.CancelAsync();
            return await run.WaitAsync(Patience);
        }

        public async ValueTask DisposeAsync()
        {
            await EndAsync();
            interrupt.Dispose();
            await said.DisposeAsync();
        }

        private string Text
        {
            get
            {
                try
                {
                    return said.ToString();
                }
                catch (ArgumentException)
                {
                    // It is being written to.
                    return "";
                }
            }
        }
    }
}
