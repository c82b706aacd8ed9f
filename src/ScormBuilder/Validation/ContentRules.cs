using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Validation;

/// <summary>Addresses in pages and styles that an LMS served over https does not load, or refuses the package for.</summary>
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

            var text = Encoding.UTF8.GetString(bytes);
            foreach (var match in Insecure().EnumerateMatches(text))
            {
                var before = text.AsSpan(0, match.Index);
                found.ReportAt(
                    entry.Name, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'), ResourceCodes.InsecureReference,
                    text.Substring(match.Index, match.Length));
            }
        }
    }

    private static bool IsText(string name) => Path.GetExtension(name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" or ".css" or ".svg";

    [GeneratedRegex("""(?:(?:href|src)\s{0,9}=\s{0,9}["']?|url\(\s{0,9}["']?)http://[^\s"'<>)]{0,200}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Insecure();
}
