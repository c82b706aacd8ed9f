using System.Security.Cryptography;
using Microsoft.Playwright;
using ScormBuilder.Packaging;
using ScormBuilder.Validation;

namespace ScormBuilder.Audit.Browser;

/// <summary>
/// Answers the browser's requests from the zip file, in memory. No server listens, and no other request is answered: the origin exists only here.
/// </summary>
internal sealed class PackageRoutes(PackageContent package, BlockedRequests blocked)
{
    private const int LargestFile = 64 << 20;
    private const long MostBytes = 2L << 30;
    private const int MostRequests = 50_000;

    private readonly string secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
    private readonly HashSet<string> missing = [];
    private long bytes;
    private int requests;

    /// <summary>Files that were asked for and are not in the package, and what was too large to be shown.</summary>
    public IReadOnlyCollection<string> Missing => missing;

    /// <summary>The page around the course, which plays the LMS.</summary>
    public string Host => $"{Origin}{secret}-lms/";

    private static string Origin => "https://package.invalid/";

    private string Root => $"{Origin}{secret}/";

    /// <summary>The address of a page of the package.</summary>
    public string Of(LaunchPage page) => Root + page.Address;

    /// <summary>Answers everything that a window asks for.</summary>
    public Task TakeAsync(IBrowserContext context) => context.RouteAsync("**/*", AnswerAsync);

    private async Task AnswerAsync(IRoute route)
    {
        try
        {
            var address = route.Request.Url;
            if (address == Host)
            {
                await route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Script.Read("lms.html") }).ConfigureAwait(false);
            }
            else if (address.StartsWith(Root, StringComparison.Ordinal) && Interlocked.Increment(ref requests) <= MostRequests)
            {
                await AnswerAsync(route, address[Root.Length..].Split('?', '#')[0]).ConfigureAwait(false);
            }
            else
            {
                await RefuseAsync(route).ConfigureAwait(false);
            }
        }
        catch (PlaywrightException)
        {
            // The page that asked has gone.
        }
    }

    private Task AnswerAsync(IRoute route, string path)
    {
        var name = Name(path);
        if (route.Request.Method is not ("GET" or "HEAD"))
        {
            return RefuseAsync(route);
        }

        if (package.Read(name, LargestFile) is not { } content || Interlocked.Add(ref bytes, content.Length) > MostBytes)
        {
            Note(name);
            return route.FulfillAsync(new() { Status = 404, ContentType = "text/plain", Body = "" });
        }

        return route.FulfillAsync(new() { BodyBytes = content, ContentType = TypeOf(name) });
    }

    // A page that goes elsewhere stays as it is; whatever else it asks for fails.
    private Task RefuseAsync(IRoute route)
    {
        blocked.Note(route.Request.IsNavigationRequest ? "page" : "request", route.Request.Url);
        return route.AbortAsync(route.Request.IsNavigationRequest ? RequestAbortErrorCode.Aborted : RequestAbortErrorCode.BlockedByClient);
    }

    private void Note(string name)
    {
        lock (missing)
        {
            // Browsers ask for it by themselves.
            if (missing.Count < 100 && name != "favicon.ico")
            {
                missing.Add(Words.Printable(name, 200) + (package.Contains(name) ? " (too large, or damaged)" : ""));
            }
        }
    }

    private static string Name(string path)
    {
        try
        {
            return Uri.UnescapeDataString(path);
        }
        catch (UriFormatException)
        {
            return path;
        }
    }

    private static string TypeOf(string name)
    {
        var type = Path.GetExtension(name).ToLowerInvariant() is ".htm" or ".xhtml" ? "text/html" : MediaKind.Of(name).Type;
        return type.StartsWith("text/", StringComparison.Ordinal) && type != "text/html" ? $"{type}; charset=utf-8" : type;
    }
}
