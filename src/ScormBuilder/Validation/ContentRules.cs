using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Addresses in pages, styles and scripts that an LMS served over https does not load, or refuses the package for.</summary>
internal static partial class ContentRules
{
    public static void Check(IEnumerable<ZipEntryInfo> entries, ZipContent content, PackageFindings found)
    {
        var left = PackageLimits.AllTextBytes;
        foreach (var entry in entries.Where(entry => IsText(entry.Name) && entry.IsReadable && entry.Size <= PackageLimits.TextBytes))
        {
            left -= entry.Size;
            if (left < 0)
            {
                return;
            }

            if (content.Read(entry, PackageLimits.TextBytes) is not { } bytes)
            {
                continue;
            }

            CheckText(entry.Name, Encoding.UTF8.GetString(bytes), found);
        }
    }

    private static void CheckText(string name, string text, PackageFindings found)
    {
        // Lines are counted once, from finding to finding: a stranger's file may have very many.
        var (line, lineStart, counted) = (1, 0, 0);
        foreach (var match in Insecure().EnumerateMatches(text))
        {
            for (var end = text.IndexOf('\n', counted, match.Index - counted); end >= 0; end = text.IndexOf('\n', counted, match.Index - counted))
            {
                line++;
                lineStart = counted = end + 1;
            }

            counted = match.Index;
            found.ReportAt(name, line, match.Index - lineStart + 1, ResourceCodes.InsecureReference, text.Substring(match.Index, match.Length));
        }
    }

    private static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" or ".css" or ".js" or ".svg";

    [GeneratedRegex("""(?:(?:href|src)\s{0,9}=\s{0,9}["']?|url\(\s{0,9}["']?)http://[^\s"'<>)]{0,200}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Insecure();
}
