using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>
/// Serves packages as an LMS does, each below /course/ in a folder of its own, and the LMS's own pages. All have one origin, as in Moodle,
/// so that a new version of a course finds what an older one left in the browser.
/// </summary>
public sealed class PackageServer : IAsyncDisposable
{
    // A type that is not here is not served: a package that needs more says so by failing.
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".xml"] = "text/xml",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".pdf"] = "application/pdf",
        [".webm"] = "video/webm",
        [".mp3"] = "audio/mpeg",
        [".vtt"] = "text/vtt",
    };

    private static readonly Lazy<Task<PackageServer>> Shared = new(StartAsync);

    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly WebApplication _application;
    private Uri _origin = null!;

    private PackageServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>The one server of a run.</summary>
    public static Task<PackageServer> OfTheRunAsync() => Shared.Value;

    /// <summary>The LMS's page.</summary>
    public Uri Lms => new(_origin, "/lms.html");

    /// <summary>The page of many launches.</summary>
    public Uri Lab => new(_origin, "/lab.html");

    /// <summary>Serves a folder.</summary>
    /// <returns>The folder's address, with a slash at its end.</returns>
    public Uri Add(string folder)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"/course/{_folders.Count + 1}/");
        while (!_folders.TryAdd(path, Path.GetFullPath(folder)))
        {
            path = string.Create(CultureInfo.InvariantCulture, $"/course/{_folders.Count + 1}/");
        }

        return new Uri(_origin, path);
    }

    /// <summary>One of the LMS's own files.</summary>
    public static string Text(string name) => File.ReadAllText(SourceOf(name));

    public static async Task StopAsync()
    {
        if (Shared.IsValueCreated)
        {
            await (await Shared.Value).DisposeAsync();
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<PackageServer> StartAsync()
    {
        var server = new PackageServer();
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server._origin = new Uri(addresses.Addresses.Single());
        return server;
    }

    private async Task AnswerAsync(HttpContext exchange)
    {
        var path = exchange.Request.Path.Value!;
        var (content, type) = path switch
        {
            "/scorm12.js" or "/scorm2004.js" => (await File.ReadAllBytesAsync(Path.Combine(Repository.NodeModules, "scorm-again/dist", path[1..])), Types[".js"]),
            "/favicon.ico" => ([], "image/x-icon"),
            _ when path.StartsWith("/course/", StringComparison.Ordinal) => await FileAsync(path),
            _ => (Own(path[1..]), Types.GetValueOrDefault(Path.GetExtension(path), "text/plain")),
        };
        exchange.Response.StatusCode = content == null ? 404 : 200;
        exchange.Response.ContentType = type;
        exchange.Response.Headers["X-Content-Type-Options"] = "nosniff";
        await exchange.Response.Body.WriteAsync(content ?? []);
    }

    private async Task<(byte[]? Content, string Type)> FileAsync(string path)
    {
        var end = path.IndexOf('/', "/course/".Length) + 1;
        if (!_folders.TryGetValue(path[..end], out var folder) || !Types.TryGetValue(Path.GetExtension(path), out var type))
        {
            return (null, "text/plain");
        }

        var file = Path.GetFullPath(Path.Combine(folder, path[end..]));
        var inside = file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(file) ? (await File.ReadAllBytesAsync(file), type) : (null, "text/plain");
    }

    private static byte[]? Own(string name) => File.Exists(SourceOf(name)) ? File.ReadAllBytes(SourceOf(name)) : null;

    private static string SourceOf(string name) => Path.Combine(Repository.Root, "tests/ScormBuilder.BrowserTests/Harness", Path.GetFileName(name));
}
