using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebSockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using ScormBuilder.Preview.Rebuilding;

namespace ScormBuilder.Preview.Serving;

/// <summary>The preview as a site: its page, the courses that were built, and the socket that tells of builds.</summary>
internal sealed class Site
{
    private const string Course = "/course/";
    private const string Own = "/preview/";

    private readonly Rebuilder rebuilder;
    private readonly CancellationToken end;
    private readonly WebSocketMiddleware sockets;

    /// <summary>Makes the site.</summary>
    /// <param name="rebuilder">Where courses come from.</param>
    /// <param name="end">Ends connections that would stay open.</param>
    public Site(Rebuilder rebuilder, CancellationToken end)
    {
        this.rebuilder = rebuilder;
        this.end = end;
        sockets = new WebSocketMiddleware(FindAsync, Options.Create(new WebSocketOptions()), NullLoggerFactory.Instance);
    }

    /// <summary>Who is let in; until the port is known, nobody is.</summary>
    public RequestGuard? Guard { private get; set; }

    /// <summary>Answers a request.</summary>
    public Task AnswerAsync(HttpContext exchange)
    {
        SetHeaders(exchange.Response.Headers);
        if (Guard is not { } guard)
        {
            return SayAsync(exchange, StatusCodes.Status503ServiceUnavailable, "The preview is about to begin.");
        }

        return guard.Refuse(exchange.Request) is var (status, reason) ? SayAsync(exchange, status, reason) : sockets.Invoke(exchange);
    }

    private async Task FindAsync(HttpContext exchange)
    {
        var path = exchange.Request.Path.Value ?? "";
        var isFound = path switch
        {
            "/" => await SendPageAsync(exchange).ConfigureAwait(false),
            "/preview/socket" when exchange.WebSockets.IsWebSocketRequest => await WelcomeAsync(exchange).ConfigureAwait(false),
            _ when path.StartsWith(Own, StringComparison.Ordinal) => await PageFiles.SendAsync(exchange, path[Own.Length..]).ConfigureAwait(false),
            _ when path.StartsWith(Course, StringComparison.Ordinal) => await SendCourseAsync(exchange, path[Course.Length..]).ConfigureAwait(false),
            _ => false,
        };
        if (!isFound)
        {
            await SayAsync(exchange, StatusCodes.Status404NotFound, "There is no such file in the preview.").ConfigureAwait(false);
        }
    }

    private static Task<bool> SendPageAsync(HttpContext exchange)
    {
        var host = exchange.Request.Headers.Host;
        exchange.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; connect-src 'self' ws://{host}; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return PageFiles.SendAsync(exchange, "index.html");
    }

    private async Task<bool> WelcomeAsync(HttpContext exchange)
    {
        using var socket = await exchange.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(end, exchange.RequestAborted);
        await new Visitor(socket, rebuilder).ServeAsync(stop.Token).ConfigureAwait(false);
        return true;
    }

    // A course brings its own policy, as it does in an LMS. Paths are only looked up in what was built.
    private async Task<bool> SendCourseAsync(HttpContext exchange, string path)
    {
        exchange.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        return path.IndexOf('/') is > 0 and var slash
            && rebuilder.Find(path[..slash])?.Find(path[(slash + 1)..]) is { } file
            && await CourseFiles.SendAsync(exchange, file).ConfigureAwait(false);
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
    }

    private static Task SayAsync(HttpContext exchange, int status, string sentence)
    {
        exchange.Response.StatusCode = status;
        exchange.Response.ContentType = ContentType.Of("text/plain");
        return HttpMethods.IsHead(exchange.Request.Method) ? Task.CompletedTask : exchange.Response.WriteAsync(sentence + "\n", exchange.RequestAborted);
    }
}
