using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the zip file of a package: SB60xx.</summary>
public static class ZipCodes
{
    /// <summary>A file that is not there.</summary>
    public static readonly DiagnosticDescriptor NoFile = new(
        "SB6000", Severity.Error, "There is no such file.", "Name a package that exists.");

    /// <summary>A file that is no zip file.</summary>
    public static readonly DiagnosticDescriptor NotAZip = new(
        "SB6001", Severity.Error, "This is no zip file, or its end is missing.", "Export or download the package again.");

    /// <summary>A zip file with its 64-bit extension.</summary>
    public static readonly DiagnosticDescriptor Zip64 = new(
        "SB6002", Severity.Error, "The zip file uses the 64-bit extension, with more files or bytes than most LMSs unpack.",
        "Pack it without: fewer than 65,535 files and less than 4 GB.");

    /// <summary>An entry with the 64-bit extension.</summary>
    public static readonly DiagnosticDescriptor Zip64Entry = new(
        "SB6003", Severity.Error, "'{0}' is packed with the 64-bit extension, which many LMSs cannot unpack.", "Pack it without, and keep files below 4 GB.");

    /// <summary>A zip file that is part of several.</summary>
    public static readonly DiagnosticDescriptor SeveralDisks = new(
        "SB6004", Severity.Error, "The zip file is one of several parts.", "Pack everything into one file.");

    /// <summary>A directory larger than any package needs.</summary>
    public static readonly DiagnosticDescriptor DirectoryTooLarge = new(
        "SB6005", Severity.Error, "The directory of the zip file has {0} bytes; no more than {1} are read.", "Pack fewer files with shorter names.");

    /// <summary>A directory that contradicts itself.</summary>
    public static readonly DiagnosticDescriptor BrokenDirectory = new(
        "SB6006", Severity.Error, "The directory of the zip file is damaged: {0}.", "Export or download the package again.");

    /// <summary>An entry that contradicts itself.</summary>
    public static readonly DiagnosticDescriptor BrokenEntry = new(
        "SB6007", Severity.Error, "'{0}' is damaged: {1}.", "Export or download the package again.");

    /// <summary>Entries that share bytes.</summary>
    public static readonly DiagnosticDescriptor Overlap = new(
        "SB6008", Severity.Error, "'{0}' shares bytes with '{1}', as zip bombs do.", "Do not unpack it; pack the files again from their source.");

    /// <summary>An entry whose size is not true.</summary>
    public static readonly DiagnosticDescriptor LyingSize = new(
        "SB6009", Severity.Error, "'{0}' does not have the {1} bytes that the zip file says.", "Do not unpack it; pack the files again from their source.");

    /// <summary>An entry that grows beyond reason.</summary>
    public static readonly DiagnosticDescriptor Bomb = new(
        "SB6010", Severity.Error, "'{0}' grows from {1} to {2} bytes when it is unpacked, as zip bombs do.", "Do not unpack it; leave the file out.");

    /// <summary>More content than is reasonable.</summary>
    public static readonly DiagnosticDescriptor ContentTooLarge = new(
        "SB6011", Severity.Error, "Unpacked, the package has {0} bytes; more than {1} are refused.", "Leave out large files, or split the course.");

    /// <summary>A file that is too large for its purpose.</summary>
    public static readonly DiagnosticDescriptor FileTooLarge = new(
        "SB6012", Severity.Error, "'{0}' has more than {1} bytes, more than a file of its kind may have here.", "Make it smaller.");

    /// <summary>A name that leaves the folder.</summary>
    public static readonly DiagnosticDescriptor ClimbsOut = new(
        "SB6013", Severity.Error, "'{0}' would be unpacked outside the package's folder.", "Do not unpack it; name files relative to the package, without '..', drives and a leading '/'.");

    /// <summary>A name with backslashes.</summary>
    public static readonly DiagnosticDescriptor Backslash = new(
        "SB6014", Severity.Error, "'{0}' has a backslash in its name, which is no separator in a zip file.", "Pack it with '/'.");

    /// <summary>A name that cannot be one.</summary>
    public static readonly DiagnosticDescriptor UnusableName = new(
        "SB6015", Severity.Error, "'{0}' is no name for a file.", "Give it another name.");

    /// <summary>A name outside ASCII.</summary>
    public static readonly DiagnosticDescriptor NotAscii = new(
        "SB6016", Severity.Warning, "'{0}' has letters in its name that some LMSs and servers lose.", "Use A-Z, a-z, 0-9, '.', '_' and '-'.");

    /// <summary>A name in an unknown encoding.</summary>
    public static readonly DiagnosticDescriptor NameEncoding = new(
        "SB6017", Severity.Error, "The name '{0}' is in no encoding that the zip file states, so every system reads it differently.", "Use A-Z, a-z, 0-9, '.', '_' and '-', or pack it with UTF-8 names.");

    /// <summary>The same name twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = new(
        "SB6018", Severity.Error, "'{0}' is in the zip file more than once; which one counts differs from LMS to LMS.", "Keep one of them.");

    /// <summary>Names that are the same on some systems.</summary>
    public static readonly DiagnosticDescriptor CollidingName = new(
        "SB6019", Severity.Error, "'{0}' and '{1}' are the same name on many systems.", "Rename one of them.");

    /// <summary>A kind of file that LMSs refuse.</summary>
    public static readonly DiagnosticDescriptor RefusedKind = new(
        "SB6020", Severity.Warning, "'{0}' is a file of a kind that many LMSs refuse, because servers could run it.", "Leave it out.");

    /// <summary>An encrypted entry.</summary>
    public static readonly DiagnosticDescriptor Encrypted = new(
        "SB6021", Severity.Error, "'{0}' is encrypted.", "Pack it without a password.");

    /// <summary>A compression that LMSs do not know.</summary>
    public static readonly DiagnosticDescriptor UnknownMethod = new(
        "SB6022", Severity.Error, "'{0}' is compressed by method {1}; only stored and deflated are allowed (RFC 1951).", "Pack it with deflate.");

    /// <summary>An entry whose sizes follow it.</summary>
    public static readonly DiagnosticDescriptor DataDescriptor = new(
        "SB6023", Severity.Warning, "'{0}' is packed as a stream, with its size behind it, which some LMSs cannot unpack; so are {1} entries in all.", "Pack it into a file, not into a pipe.");

    /// <summary>An entry for a folder.</summary>
    public static readonly DiagnosticDescriptor FolderEntry = new(
        "SB6024", Severity.Warning, "'{0}' is an entry for a folder, which no manifest can list; there are {1} of them.", "Pack files only.");

    /// <summary>An entry that is a link or a device.</summary>
    public static readonly DiagnosticDescriptor SpecialEntry = new(
        "SB6025", Severity.Error, "'{0}' is a link or a device, no file; unpacked, it could lead out of the package's folder.", "Do not unpack it; pack the file itself.");

    /// <summary>An entry whose bytes are not those that were packed.</summary>
    public static readonly DiagnosticDescriptor WrongChecksum = new(
        "SB6026", Severity.Error, "'{0}' has another checksum than the zip file says.", "Export or download the package again.");

    /// <summary>A file where another needs a folder.</summary>
    public static readonly DiagnosticDescriptor FileAndFolder = new(
        "SB6027", Severity.Error, "'{0}' is a file, and '{1}' needs a folder of that name.", "Rename one of them.");

    /// <summary>Content that was not tested.</summary>
    public static readonly DiagnosticDescriptor NotAllTested = new(
        "SB6028", Severity.Warning, "'{0}' and what stands behind it in the zip file were not unpacked to test them: {1} bytes have been.", "Test the zip file with a zip program if you doubt its media.");

    /// <summary>More entries than are looked at.</summary>
    public static readonly DiagnosticDescriptor TooManyEntries = new(
        "SB6029", Severity.Error, "The zip file has {0} entries; more than {1} are not looked at.", "Pack fewer files.");

    /// <summary>Findings that are not told one by one.</summary>
    public static readonly DiagnosticDescriptor MoreOfAKind = new(
        "SB6099", Severity.Warning, "There are {0} more findings {1}.", "Mend those that are listed, and validate again.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoFile,
        NotAZip,
        Zip64,
        Zip64Entry,
        SeveralDisks,
        DirectoryTooLarge,
        BrokenDirectory,
        BrokenEntry,
        Overlap,
        LyingSize,
        Bomb,
        ContentTooLarge,
        FileTooLarge,
        ClimbsOut,
        Backslash,
        UnusableName,
        NotAscii,
        NameEncoding,
        DuplicateName,
        CollidingName,
        RefusedKind,
        Encrypted,
        UnknownMethod,
        DataDescriptor,
        FolderEntry,
        SpecialEntry,
        WrongChecksum,
        FileAndFolder,
        NotAllTested,
        TooManyEntries,
        MoreOfAKind,
    ];
}
