using System.Net.Sockets;
using ScormBuilder.Preview.Rebuilding;
using ScormBuilder.Preview.Serving;

namespace ScormBuilder.Preview;

/// <summary>Shows a course while it is written: builds it when its source changes, and serves it in a stand-in LMS on 127.0.0.1.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    // So many ports beyond the usual one are tried.
    private const int Neighbours = 20;

    private readonly CancellationTokenSource end = new();
    private readonly Rebuilder rebuilder;
    private readonly SourceWatcher watcher;
    private readonly Site site;
    private LoopbackServer? server;

    private PreviewServer(PreviewOptions options)
    {
        rebuilder = new Rebuilder(options);
        watcher = new SourceWatcher([options.ModuleFolder, options.Compiler.SharedFolder, options.Compiler.TemplateFolder], rebuilder.Change);
        site = new Site(rebuilder, end.Token);
    }

    /// <summary>The address of the preview.</summary>
    public Uri Address => new(FormattableString.Invariant($"http://127.0.0.1:{server!.Port}/"));

    /// <summary>Begins to build and to serve.</summary>
    /// <param name="options">What is previewed, and where.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">The port that was asked for is taken or may not be used.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var preview = new PreviewServer(options);
        try
        {
            preview.server = await preview.ListenAsync(options.Port, cancellation).ConfigureAwait(false);
            preview.site.Guard = new RequestGuard(preview.server.Port);
            return preview;
        }
        catch
        {
            await preview.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends it: pages that are open say so.</summary>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync().ConfigureAwait(false);
        watcher.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }

        await rebuilder.DisposeAsync().ConfigureAwait(false);
        end.Dispose();
    }

    private async Task<LoopbackServer> ListenAsync(int? asked, CancellationToken cancellation)
    {
        for (var port = asked ?? PreviewOptions.UsualPort; ; port++)
        {
            try
            {
                return await LoopbackServer.StartAsync(port, site.AnswerAsync, cancellation).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is IOException or SocketException)
            {
                if (asked is not null || port == PreviewOptions.UsualPort + Neighbours)
                {
                    throw new IOException(
                        FormattableString.Invariant($"Port {port} of 127.0.0.1 cannot be used: another program has it, or the system keeps it. Name another with --port."), failure);
                }
            }
        }
    }
}
