using System.Buffers;
using System.Text;

namespace ScormBuilder.Validation;

/// <summary>Addresses in a manifest, as names of files in the package (RFC 3986, and REQ_30.7.3.3 of SCORM 2004).</summary>
internal static class PackageAddress
{
    // An address and its base have 2,000 characters by the standard (REQ_30.7.3.3.1); names of files are far shorter.
    private const int Longest = 4_000;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=@/%");

    /// <summary>The name that an address stands for, without its query and fragment.</summary>
    /// <param name="address">The address, percent-encoded.</param>
    /// <param name="folder">The folder that it is relative to: empty, or with '/' at its end.</param>
    /// <returns>The name; null when it is no relative address, is not encoded, or leads out of the package.</returns>
    public static string? Resolve(string address, string folder)
    {
        var path = address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : address.Length);
        if (path.IsEmpty || path.Length + folder.Length > Longest || path[0] == '/' || path.IndexOfAnyExcept(Allowed) >= 0 || Decode(path) is not { } decoded)
        {
            return null;
        }

        return Climb(folder, decoded);
    }

    /// <summary>Whether an address is one of the web, and not of the package.</summary>
    public static bool IsElsewhere(string address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string? Climb(string folder, string path)
    {
        if (!path.Contains("./", StringComparison.Ordinal) && !path.EndsWith('.'))
        {
            return folder + path;
        }

        var parts = new List<string>();
        foreach (var part in (folder + path).Split('/'))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string? Decode(ReadOnlySpan<char> path)
    {
        if (!path.Contains('%'))
        {
            return path.ToString();
        }

        var bytes = new List<byte>(path.Length);
        for (; !path.IsEmpty; path = path[1..])
        {
            if (path[0] != '%')
            {
                bytes.Add((byte)path[0]);
            }
            else if (path.Length > 2 && char.IsAsciiHexDigit(path[1]) && char.IsAsciiHexDigit(path[2]))
            {
                bytes.Add(Convert.FromHexString(path.Slice(1, 2))[0]);
                path = path[2..];
            }
            else
            {
                return null;
            }
        }

        try
        {
            return StrictUtf8.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
