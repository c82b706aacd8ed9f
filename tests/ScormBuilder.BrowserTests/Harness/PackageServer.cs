using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Serves a package as an LMS does, at /course/, and the LMS's own page at /lms.</summary>
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
    };

    private readonly WebApplication _application;
    private readonly ConcurrentQueue<Request> _requests = new();
    private readonly string _folder;

    private PackageServer(string folder)
    {
        _folder = Path.GetFullPath(folder);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>The address that the package stands under.</summary>
    public Uri Course => new(Origin, "/course/index.html");

    public Uri Lms => new(Origin, "/lms");

    public IReadOnlyCollection<Request> Requests => _requests;

    private Uri Origin { get; set; } = null!;

    public static async Task<PackageServer> StartAsync(string folder)
    {
        var server = new PackageServer(folder);
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Origin = new Uri(addresses.Addresses.Single());
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext exchange)
    {
        var path = exchange.Request.Path.Value!;
        var (content, type) = path switch
        {
            "/lms" => (Own("lms.html"), Types[".html"]),
            "/lms.js" => (Own("lms.js"), Types[".js"]),
            "/scorm12.js" => (await File.ReadAllBytesAsync(Path.Combine(Repository.NodeModules, "scorm-again/dist/scorm12.js")), Types[".js"]),
            "/favicon.ico" => ([], "image/x-icon"),
            _ => await FileAsync(path),
        };
        exchange.Response.StatusCode = content == null ? 404 : 200;
        exchange.Response.ContentType = type;
        exchange.Response.Headers["X-Content-Type-Options"] = "nosniff";
        _requests.Enqueue(new(path, exchange.Response.StatusCode, content?.Length ?? 0));
        await exchange.Response.Body.WriteAsync(content ?? []);
    }

    private async Task<(byte[]? Content, string Type)> FileAsync(string path)
    {
        const string prefix = "/course/";
        if (!path.StartsWith(prefix, StringComparison.Ordinal) || !Types.TryGetValue(Path.GetExtension(path), out var type))
        {
            return (null, "text/plain");
        }

        var file = Path.GetFullPath(Path.Combine(_folder, path[prefix.Length..]));
        var inside = file.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return inside && File.Exists(file) ? (await File.ReadAllBytesAsync(file), type) : (null, "text/plain");
    }

    private static byte[] Own(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
