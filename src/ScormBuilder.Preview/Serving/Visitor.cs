using System.Net.WebSockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using ScormBuilder.Packaging;
using ScormBuilder.Preview.Rebuilding;

namespace ScormBuilder.Preview.Serving;

/// <summary>A page that is open: it says which variant it looks at, and is told of each build of that.</summary>
/// <param name="socket">The connection.</param>
/// <param name="rebuilder">Where builds come from.</param>
internal sealed partial class Visitor(WebSocket socket, Rebuilder rebuilder)
{
    private const int LongestMessage = 1024;

    // Only the latest counts, however slow the page is.
    private readonly Channel<PreviewBuild> builds = Channel.CreateBounded<PreviewBuild>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Serves the page until it goes or the preview ends.</summary>
    public async Task ServeAsync(CancellationToken end)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(end);
        var telling = TellAsync(stop.Token);
        try
        {
            await ListenAsync(stop.Token).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or JsonException)
        {
            // Nothing more can be said.
        }

        await stop.CancelAsync().ConfigureAwait(false);
        await telling.ConfigureAwait(false);
        socket.Abort();
    }

    private async Task ListenAsync(CancellationToken stop)
    {
        var message = new byte[LongestMessage];
        IDisposable? watch = null;
        try
        {
            while (await socket.ReceiveAsync(message.AsMemory(), stop).ConfigureAwait(false) is { MessageType: WebSocketMessageType.Text, EndOfMessage: true } received)
            {
                watch?.Dispose();
                watch = rebuilder.Watch(Asked(message.AsMemory(0, received.Count)), build => builds.Writer.TryWrite(build));
            }
        }
        finally
        {
            watch?.Dispose();
        }
    }

    private async Task TellAsync(CancellationToken stop)
    {
        try
        {
            await foreach (var build in builds.Reader.ReadAllAsync(stop).ConfigureAwait(false))
            {
                await socket.SendAsync(BuildMessage.Of(build), WebSocketMessageType.Text, endOfMessage: true, stop).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // Whoever listens knows it too.
        }
    }

    // What cannot be understood stands for what the preview began with.
    private Variant Asked(ReadOnlyMemory<byte> message)
    {
        using var asked = JsonDocument.Parse(message);
        var target = Text(asked, "target");
        return new Variant(
            BuiltInTargets.All.FirstOrDefault(one => one.Name == target) ?? rebuilder.Target,
            Text(asked, "language") is { } language && LanguageTag().IsMatch(language) ? language : null);
    }

    private static string? Text(JsonDocument message, string name) =>
        message.RootElement.ValueKind == JsonValueKind.Object && message.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$")]
    private static partial Regex LanguageTag();
}
