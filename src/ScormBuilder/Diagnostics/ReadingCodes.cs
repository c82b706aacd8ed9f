using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the folder, its files and their settings: SB10xx.</summary>
public static class ReadingCodes
{
    /// <summary>A folder without module.yaml.</summary>
    public static readonly DiagnosticDescriptor NotAModule = new(
        "SB1001", Severity.Error, "'{0}' is no module: it has no module.yaml.", "Name a folder that holds a module.yaml.");

    /// <summary>A module without lessons.</summary>
    public static readonly DiagnosticDescriptor EmptyModule = new(
        "SB1002", Severity.Error, "The module has no lesson.", "Add a file such as 01-introduction.md beside module.yaml.");

    /// <summary>A file in another encoding.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new(
        "SB1003", Severity.Error, "The file is not UTF-8 text: the byte 0x{0} does not belong here.", "Save the file as UTF-8.");

    /// <summary>YAML that cannot be parsed.</summary>
    public static readonly DiagnosticDescriptor MalformedYaml = new(
        "SB1004", Severity.Error, "This is not YAML: {0}", "Mend the line; values with ': ' or '#' in them stand in quotes.");

    /// <summary>A key that the format does not know.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SB1005", Severity.Error, "The key '{0}' is unknown here.", "{1}");

    /// <summary>A key that the format requires.</summary>
    public static readonly DiagnosticDescriptor MissingKey = new(
        "SB1006", Severity.Error, "The key '{0}' is missing.", "Add a line '{0}: {1}'.");

    /// <summary>A value that its key does not take.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "SB1007", Severity.Error, "'{0}' is no value for '{1}'.", "Write {2}.");

    /// <summary>An identity with other characters.</summary>
    public static readonly DiagnosticDescriptor InvalidIdentity = new(
        "SB1008", Severity.Error, "'{0}' cannot be an identity.", "Use 2 to 60 of a-z, 0-9 and hyphens, a letter first.");

    /// <summary>An identity that the player uses itself.</summary>
    public static readonly DiagnosticDescriptor TakenIdentity = new(
        "SB1009", Severity.Error, "The identity '{0}' is taken by a page of the player.", "Choose another one.");

    /// <summary>Two of a kind with one identity.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdentity = new(
        "SB1010", Severity.Error, "The {0} '{1}' exists already, at {2}.", "Give one of them another identity.");

    /// <summary>A Markdown file that is no lesson.</summary>
    public static readonly DiagnosticDescriptor UnexpectedFile = new(
        "SB1011", Severity.Error, "'{0}' is no lesson: lessons are named like 01-first-lesson.md.", "Rename it, or move it out of the module.");

    /// <summary>A file that is not there.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "SB1012", Severity.Error, "There is no file '{0}' in the module.", "{1}");

    /// <summary>A path that leaves the module.</summary>
    public static readonly DiagnosticDescriptor PathLeavesModule = new(
        "SB1013", Severity.Error, "'{0}' leads out of the module's folder.", "Copy the file into media/ and name it there.");

    /// <summary>A kind of file that a package may not hold.</summary>
    public static readonly DiagnosticDescriptor ForbiddenFile = new(
        "SB1014", Severity.Error, "'{0}' may not be among the media: files of its kind run code or are refused by LMSs.", "Remove it, or turn it into a PDF or a picture.");

    /// <summary>An SVG that is more than a picture.</summary>
    public static readonly DiagnosticDescriptor UnsafeSvg = new(
        "SB1015", Severity.Error, "This SVG has {0}, which could run code or load from elsewhere.", "Export it as a plain SVG, or remove that part.");

    /// <summary>A lesson without front matter.</summary>
    public static readonly DiagnosticDescriptor MissingFrontMatter = new(
        "SB1016", Severity.Error, "The lesson does not begin with settings between two lines '---'.", "Begin it with '---', 'title: …', '---'.");

    /// <summary>An SVG that cannot be parsed.</summary>
    public static readonly DiagnosticDescriptor MalformedSvg = new(
        "SB1017", Severity.Error, "This SVG is not well-formed XML: {0}", "Export it again.");

    /// <summary>A picture in an unknown format.</summary>
    public static readonly DiagnosticDescriptor UnknownPictureKind = new(
        "SB1018", Severity.Error, "'{0}' is no kind of picture that browsers show.", "Use SVG, PNG, JPEG, GIF, WebP or AVIF.");

    /// <summary>A file that the machine does not let us read.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = new(
        "SB1019", Severity.Error, "'{0}' cannot be read: {1}", "Check the file and its permissions.");

    /// <summary>A pattern that finds no module.</summary>
    public static readonly DiagnosticDescriptor NoMatch = new(
        "SB1020", Severity.Error, "No module matches '{0}'.", "Name folders that hold a module.yaml.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NotAModule,
        EmptyModule,
        NotUtf8,
        MalformedYaml,
        UnknownKey,
        MissingKey,
        WrongValue,
        InvalidIdentity,
        TakenIdentity,
        DuplicateIdentity,
        UnexpectedFile,
        MissingFile,
        PathLeavesModule,
        ForbiddenFile,
        UnsafeSvg,
        MissingFrontMatter,
        MalformedSvg,
        UnknownPictureKind,
        UnreadableFile,
        NoMatch,
    ];
}
