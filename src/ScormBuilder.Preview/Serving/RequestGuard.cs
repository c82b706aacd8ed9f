using Microsoft.AspNetCore.Http;

namespace ScormBuilder.Preview.Serving;

/// <summary>
/// Lets in whoever opens the preview, and nobody else. The address reaches only this machine, yet any site that is open in a browser here could
/// send requests to it, and could give it a name of its own to read the answers (DNS rebinding).
/// </summary>
internal sealed class RequestGuard
{
    private readonly string[] hosts;

    /// <summary>Guards a port.</summary>
    public RequestGuard(int port) => hosts = [.. Names("127.0.0.1", port), .. Names("localhost", port)];

    /// <summary>Why a request is refused: a status and a sentence; null when it is let in.</summary>
    public (int Status, string Reason)? Refuse(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var host = request.Headers.Host.ToString();
        if (!hosts.Contains(host, StringComparer.OrdinalIgnoreCase))
        {
            return (StatusCodes.Status421MisdirectedRequest, $"The preview answers to http://{hosts[0]}/ only.");
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return (StatusCodes.Status405MethodNotAllowed, "The preview is only looked at.");
        }

        // Everything that pages of the preview ask for comes from their own origin. A socket says always where it comes from.
        var origin = request.Headers.Origin;
        var isStrange = origin.Count == 0 ? IsSocket(request) : !string.Equals(origin.ToString(), $"http://{host}", StringComparison.OrdinalIgnoreCase);
        if (isStrange || !IsFromHere(request))
        {
            return (StatusCodes.Status403Forbidden, "Other sites cannot use the preview.");
        }

        return null;
    }

    private static IEnumerable<string> Names(string name, int port) => port == 80 ? [$"{name}:80", name] : [FormattableString.Invariant($"{name}:{port}")];

    private static bool IsSocket(HttpRequest request) => request.Headers.Upgrade.Count > 0;

    // Fetch Metadata (W3C). A link from elsewhere, or from the terminal, may open the preview itself in a tab. Programs that are no browsers say nothing.
    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none"
            || (request.Path == "/" && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");
    }
}
