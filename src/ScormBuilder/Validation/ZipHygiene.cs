using System.Text;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder.Validation;

/// <summary>What every LMS needs of the entries of a package, whatever they hold (SCORM CAM, Package Interchange File).</summary>
internal static class ZipHygiene
{
    private const long Small = 1 << 20;

    // No system takes longer ones; a stranger's may be all slashes.
    private const int LongestPath = 1000;

    /// <summary>Whether an entry would grow as those of zip bombs do.</summary>
    public static bool IsBomb(ZipEntryInfo entry) => entry.Size > Small && entry.Size / Math.Max(1, entry.CompressedSize) > PackageLimits.Ratio;

    /// <summary>Reports entries that an LMS refuses, loses, or should not unpack.</summary>
    /// <param name="entries">What the package holds.</param>
    /// <param name="isOurs">Whether it was just written here, so that its sizes need not be doubted.</param>
    /// <param name="found">Takes the findings.</param>
    public static void Check(IReadOnlyList<ZipEntryInfo> entries, bool isOurs, PackageFindings found)
    {
        if (!isOurs)
        {
            CheckSizes(entries, found);
        }

        foreach (var entry in entries)
        {
            CheckName(entry, found);
            CheckPacking(entry, found);
        }

        CheckHabit(entries.Where(entry => entry.HasDataDescriptor), ZipCodes.DataDescriptor, found);
        CheckHabit(entries.Where(entry => entry.IsFolder), ZipCodes.FolderEntry, found);
        CheckFolders(entries, found);
        foreach (var same in entries.GroupBy(entry => Key(entry.Name), StringComparer.Ordinal).Where(same => same.Count() > 1))
        {
            var names = same.Select(entry => entry.Name).ToList();
            if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
            {
                found.ReportAt(names[1], ZipCodes.DuplicateName, names[1]);
            }
            else
            {
                found.ReportAt(names[1], ZipCodes.CollidingName, names[1], names[0]);
            }
        }
    }

    // A file cannot be unpacked where a folder has to be.
    private static void CheckFolders(IReadOnlyList<ZipEntryInfo> entries, PackageFindings found)
    {
        var files = entries.Where(entry => !entry.IsFolder).Select(entry => entry.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var folders = files.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in entries.Select(entry => entry.Name).Where(name => name.Length <= LongestPath))
        {
            for (var slash = name.IndexOf('/'); slash > 0 && slash < name.Length - 1; slash = name.IndexOf('/', slash + 1))
            {
                if (folders.TryGetValue(name.AsSpan(0, slash), out var file))
                {
                    found.ReportAt(name, ZipCodes.FileAndFolder, file, name);
                    break;
                }
            }
        }
    }

    private static void CheckSizes(IReadOnlyList<ZipEntryInfo> entries, PackageFindings found)
    {
        var content = entries.Aggregate(0L, (sum, entry) => sum + Math.Min(entry.Size, long.MaxValue - sum));
        if (content > PackageLimits.ContentBytes)
        {
            found.Report(ZipCodes.ContentTooLarge, Words.Number(content), Words.Number(PackageLimits.ContentBytes));
        }

        foreach (var entry in entries.Where(IsBomb))
        {
            found.ReportAt(entry.Name, ZipCodes.Bomb, entry.Name, Words.Number(entry.CompressedSize), Words.Number(entry.Size));
        }
    }

    private static void CheckName(ZipEntryInfo entry, PackageFindings found)
    {
        var name = entry.Name;
        var parts = name.TrimEnd('/').Split('/');
        if (name.Length is 0 or > LongestPath || name.Any(char.IsControl))
        {
            found.ReportAt(Printable(name), ZipCodes.UnusableName, Printable(name));
            return;
        }

        if (name.StartsWith('/') || name.Contains(':') || parts.Contains("..") || name.Split('\\').Contains(".."))
        {
            found.ReportAt(name, ZipCodes.ClimbsOut, name);
        }
        else if (name.Contains('\\'))
        {
            found.ReportAt(name, ZipCodes.Backslash, name);
        }
        else if (parts.Any(part => part.Length == 0 || part is "."))
        {
            found.ReportAt(name, ZipCodes.UnusableName, name);
        }

        if (!Ascii.IsValid(name))
        {
            found.ReportAt(name, entry.IsUtf8 ? ZipCodes.NotAscii : ZipCodes.NameEncoding, name);
        }

        if (PackageRules.IsRefused(name))
        {
            found.ReportAt(name, ZipCodes.RefusedKind, name);
        }
    }

    private static void CheckPacking(ZipEntryInfo entry, PackageFindings found)
    {
        if (entry.IsEncrypted)
        {
            found.ReportAt(entry.Name, ZipCodes.Encrypted, entry.Name);
        }

        if (entry.Method is not (0 or 8))
        {
            found.ReportAt(entry.Name, ZipCodes.UnknownMethod, entry.Name, Words.Number(entry.Method));
        }
        else if (entry.Method == 0 && entry.Size != entry.CompressedSize && !entry.IsEncrypted)
        {
            found.ReportAt(entry.Name, ZipCodes.LyingSize, entry.Name, Words.Number(entry.Size));
        }

        if (entry.IsSpecial)
        {
            found.ReportAt(entry.Name, ZipCodes.SpecialEntry, entry.Name);
        }
    }

    // A program that does so does it with all of them: told once.
    private static void CheckHabit(IEnumerable<ZipEntryInfo> entries, DiagnosticDescriptor descriptor, PackageFindings found)
    {
        var all = entries.ToList();
        if (all.Count > 0)
        {
            found.ReportAt(all[0].Name, descriptor, all[0].Name, Words.Number(all.Count));
        }
    }

    // Windows and macOS take names for the same that differ in capitals or in how accents are written.
    private static string Key(string name)
    {
        try
        {
            return name.Normalize().ToUpperInvariant();
        }
        catch (ArgumentException)
        {
            return name.ToUpperInvariant();
        }
    }

    private static string Printable(string name) => string.Concat(name.Select(character => char.IsControl(character) ? '\uFFFD' : character));
}
