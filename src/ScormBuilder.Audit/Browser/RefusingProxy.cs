using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ScormBuilder.Audit.Browser;

/// <summary>
/// The only way out that the browser is given, and it leads nowhere: what gets past the routes of the pages, such as a WebSocket of a worker,
/// arrives here, is noted and refused.
/// </summary>
internal sealed class RefusingProxy : IAsyncDisposable
{
    private static readonly byte[] Refusal = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly BlockedRequests blocked;
    private readonly Task accepting;

    /// <summary>Begins to refuse, on a port that was free.</summary>
    /// <param name="blocked">Takes what is refused.</param>
    public RefusingProxy(BlockedRequests blocked)
    {
        this.blocked = blocked;
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens, on the loopback interface.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync().ConfigureAwait(false);
        listener.Stop();
        await accepting.ConfigureAwait(false);
        end.Dispose();
    }

    // What a browser asks for by itself, whatever the page; it is refused like the rest, and is no fault of the package.
    private static bool IsBrowsersOwn(string address)
    {
        var host = (Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out var uri) ? uri.Host : "").ToLowerInvariant();
        return host is "package.invalid" or "accounts.google.com" or "www.google.com" or "edgedl.me.gvt1.com"
            || host.EndsWith(".googleapis.com", StringComparison.Ordinal) || host.EndsWith(".gvt1.com", StringComparison.Ordinal)
            || host.EndsWith(".edge.microsoft.com", StringComparison.Ordinal)
            || (host.StartsWith("clients", StringComparison.Ordinal) && host.EndsWith(".google.com", StringComparison.Ordinal));
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                _ = RefuseAsync(await listener.AcceptTcpClientAsync(end.Token).ConfigureAwait(false));
            }
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The audit is over.
        }
    }

    private async Task RefuseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var patience = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
                patience.CancelAfter(Patience);
                var stream = client.GetStream();
                var start = new byte[1024];
                var length = await stream.ReadAsync(start, patience.Token).ConfigureAwait(false);
                var line = Encoding.Latin1.GetString(start, 0, length).Split('\r', '\n')[0].Split(' ');
                if (line.Length > 1 && !IsBrowsersOwn(line[1]))
                {
                    blocked.Note("connection", line[1]);
                }

                await stream.WriteAsync(Refusal, patience.Token).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // Whoever asked has gone.
            }
        }
    }
}
