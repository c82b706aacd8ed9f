using System.Collections.Frozen;
using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Packaging;

/// <summary>What every package keeps to, whatever its target, so that LMSs take it in.</summary>
public static class PackageRules
{
    // Without the 64-bit extension sizes and offsets have 32 bits and the number of entries has 16; all ones is the sign of the extension
    // (APPNOTE 4.4.1.4). What is left of the 4 GiB is for headers.
    private const long LargestContent = uint.MaxValue - (64L << 20);
    private const int MostFiles = ushort.MaxValue - 1;

    // Docebo and others refuse these; a server that unpacks them below its pages could run them.
    private static readonly FrozenSet<string> RefusedEndings = FrozenSet.ToFrozenSet(
        [".php", ".php3", ".php4", ".php5", ".phtml", ".phar", ".cgi", ".sh", ".shtml", ".asp", ".aspx", ".jsp", ".jspx", ".py", ".rb", ".pl", ".htaccess", ".htpasswd"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether LMSs refuse a file by its name.</summary>
    public static bool IsRefused(string path) => RefusedEndings.Contains(Path.GetExtension(path));

    /// <summary>Reports what keeps these files from being one package: SB5201 to SB5204.</summary>
    /// <param name="files">All files of the package.</param>
    /// <param name="location">The module that they are made from.</param>
    /// <param name="found">Takes the findings.</param>
    public static void Check(IReadOnlyList<PackageFile> files, SourceLocation location, DiagnosticBag found)
    {
        foreach (var file in files.Where(file => IsRefused(file.Path)))
        {
            found.Report(PackagingCodes.RefusedFile, location, file.Origin);
        }

        foreach (var same in files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            found.Report(PackagingCodes.SamePath, location, [.. same.Select(file => file.Origin).Order(StringComparer.Ordinal).Take(2)]);
        }

        var content = files.Sum(file => file.Length);
        if (content > LargestContent)
        {
            var size = string.Create(CultureInfo.InvariantCulture, $"{content / 1e9:0.00} GB");
            found.Report(PackagingCodes.PackageTooLarge, location, size, files.MaxBy(file => file.Length)!.Origin);
        }

        if (files.Count > MostFiles)
        {
            found.Report(PackagingCodes.TooManyFiles, location, files.Count.ToString("N0", CultureInfo.InvariantCulture));
        }
    }
}
