using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ScormBuilder.Preview.Serving;

/// <summary>
/// Kestrel on 127.0.0.1, without the host that is usually around it: no settings from files or the environment, no other address, no log.
/// </summary>
internal sealed class LoopbackServer : IHttpApplication<HttpContext>, IServiceProvider, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly KestrelServer server;
    private readonly RequestDelegate answer;

    private LoopbackServer(int port, RequestDelegate answer)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        options.Limits.MaxRequestBodySize = 0;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        this.answer = answer;
    }

    /// <summary>The port.</summary>
    public int Port => new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;

    /// <summary>Begins to listen.</summary>
    /// <param name="port">The port, or 0 for any that is free.</param>
    /// <param name="answer">Answers requests.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    /// <exception cref="System.Net.Sockets.SocketException">The port may not be used.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate answer, CancellationToken cancellation)
    {
        var started = new LoopbackServer(port, answer);
        try
        {
            await started.server.StartAsync(started, cancellation).ConfigureAwait(false);
            return started;
        }
        catch
        {
            started.server.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures) { RequestServices = this };

    /// <inheritdoc/>
    public Task ProcessRequestAsync(HttpContext context) => answer(context);

    /// <inheritdoc/>
    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    /// <summary>What the framework's own results ask for.</summary>
    public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? NullLoggerFactory.Instance : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await server.StopAsync(patience.Token).ConfigureAwait(false);
        server.Dispose();
    }
}
