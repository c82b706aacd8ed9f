using System.Collections.Frozen;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using ScormBuilder.Packaging;

namespace ScormBuilder.Preview.Serving;

/// <summary>The files of the preview's own page; they are embedded in this library.</summary>
internal static class PageFiles
{
    private const string Folder = "page/";
    private const string Compressed = ".gz";

    private static readonly FrozenSet<string> Names = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Sends a file.</summary>
    /// <param name="exchange">The request and its answer.</param>
    /// <param name="name">The file's name.</param>
    /// <returns>Whether there is such a file.</returns>
    public static async Task<bool> SendAsync(HttpContext exchange, string name)
    {
        var isCompressed = Names.Contains(Folder + name + Compressed);
        if (!isCompressed && !Names.Contains(Folder + name))
        {
            return false;
        }

        exchange.Response.ContentType = ContentType.Of(MediaKind.Of(name).Type);
        var content = typeof(PageFiles).Assembly.GetManifestResourceStream(Folder + name + (isCompressed ? Compressed : ""))!;
        await using (content.ConfigureAwait(false))
        {
            if (isCompressed && exchange.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            {
                exchange.Response.Headers.ContentEncoding = "gzip";
            }
            else if (isCompressed)
            {
                content = new GZipStream(content, CompressionMode.Decompress);
            }

            if (!HttpMethods.IsHead(exchange.Request.Method))
            {
                await content.CopyToAsync(exchange.Response.Body, exchange.RequestAborted).ConfigureAwait(false);
            }
        }

        return true;
    }
}
