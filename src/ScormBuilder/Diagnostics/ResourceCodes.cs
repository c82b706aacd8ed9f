using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the resources and files of a package: SB62xx.</summary>
public static class ResourceCodes
{
    /// <summary>A resource of no stated kind.</summary>
    public static readonly DiagnosticDescriptor NoScormType = new(
        "SB6201", Severity.Error, "The {0} does not say whether it is a SCO or an asset.",
        "Add adlcp:{1}, spelt so, with the value sco or asset.");

    /// <summary>A kind that there is not.</summary>
    public static readonly DiagnosticDescriptor WrongScormType = new(
        "SB6202", Severity.Error, "'{0}' is no kind of resource.",
        "Write sco or asset.");

    /// <summary>A resource of another type.</summary>
    public static readonly DiagnosticDescriptor NotWebContent = new(
        "SB6203", Severity.Error, "The {0} is not of the type 'webcontent'.",
        "Write type=\"webcontent\".");

    /// <summary>A resource of another type, in SCORM 1.2.</summary>
    public static readonly DiagnosticDescriptor NotWebContentAdvice = new(
        "SB6204", Severity.Warning, "The {0} is not of the type 'webcontent', which LMSs expect.",
        "Write type=\"webcontent\".");

    /// <summary>A resource that cannot be opened.</summary>
    public static readonly DiagnosticDescriptor NothingToOpen = new(
        "SB6205", Severity.Error, "The {0} is launched by an item and has no href.",
        "Add the page to be opened.");

    /// <summary>A launch address that is no file of its resource.</summary>
    public static readonly DiagnosticDescriptor LaunchNotListed = new(
        "SB6206", Severity.Error, "'{0}' is opened and not listed as a file of its resource.",
        "Add a <file> with the same href.");

    /// <summary>A launch address that is no file of its resource, in SCORM 1.2.</summary>
    public static readonly DiagnosticDescriptor LaunchNotListedAdvice = new(
        "SB6207", Severity.Warning, "'{0}' is opened and not listed as a file of its resource.",
        "Add a <file> with the same href.");

    /// <summary>A file that is not in the package.</summary>
    public static readonly DiagnosticDescriptor MissingFile = new(
        "SB6208", Severity.Error, "'{0}' is listed and not in the package.",
        "Add the file, or remove it from the manifest.");

    /// <summary>A file whose name has other capitals.</summary>
    public static readonly DiagnosticDescriptor OtherCase = new(
        "SB6209", Severity.Error, "'{0}' is listed, and in the package is '{1}': on most servers these are two names.",
        "Spell both alike.");

    /// <summary>A file that is listed twice.</summary>
    public static readonly DiagnosticDescriptor ListedTwice = new(
        "SB6210", Severity.Warning, "'{0}' is listed more than once.",
        "List it under one resource, and let the others depend on that.");

    /// <summary>A file that no resource lists.</summary>
    public static readonly DiagnosticDescriptor NotListed = new(
        "SB6211", Severity.Warning, "'{0}' is in the package and listed by no resource, so that an LMS may leave it out.",
        "Add a <file> for it, or leave it out.");

    /// <summary>A resource that nothing uses.</summary>
    public static readonly DiagnosticDescriptor UnusedResource = new(
        "SB6212", Severity.Warning, "The resource '{0}' is used by no item and no dependency.",
        "Use it, or remove it.");

    /// <summary>A dependency that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownDependency = new(
        "SB6213", Severity.Error, "There is no resource '{0}' to depend on.",
        "Name one that the manifest has.");

    /// <summary>An address that is none.</summary>
    public static readonly DiagnosticDescriptor WrongAddress = new(
        "SB6214", Severity.Error, "'{0}' is no address in the package.",
        "Write it relative to the root, with '/', spaces as %20, and without climbing out.");

    /// <summary>An address that browsers do not load.</summary>
    public static readonly DiagnosticDescriptor InsecureAddress = new(
        "SB6215", Severity.Warning, "'{0}' is fetched without encryption, which browsers refuse in an LMS served over https.",
        "Put it into the package, or use https.");

    /// <summary>A schema that is not in the package.</summary>
    public static readonly DiagnosticDescriptor SchemaElsewhere = new(
        "SB6216", Severity.Error, "The schema '{0}' is not in the package.",
        "Put it at the root of the package, and name it without an address.");

    /// <summary>A schema that is missing.</summary>
    public static readonly DiagnosticDescriptor MissingSchema = new(
        "SB6217", Severity.Error, "The schema '{0}' is named and not at the root of the package.",
        "Add the file, with those that it includes.");

    /// <summary>A reference that browsers do not load.</summary>
    public static readonly DiagnosticDescriptor InsecureReference = new(
        "SB6218", Severity.Warning, "'{0}' is loaded or linked without encryption; browsers refuse it in an LMS served over https, and some LMSs refuse the package.",
        "Put it into the package, or use https.");

    /// <summary>A base that is no folder.</summary>
    public static readonly DiagnosticDescriptor WrongBase = new(
        "SB6219", Severity.Error, "The base '{0}' is no folder in the package.",
        "Write it relative to the root, with '/' at its end, spaces as %20, and without climbing out.");

    /// <summary>Schema locations that are no pairs.</summary>
    public static readonly DiagnosticDescriptor UnpairedSchema = new(
        "SB6220", Severity.Error, "The schema locations are no pairs: '{0}' is left over.",
        "Write a namespace and its file by turns.");

    /// <summary>Content that is elsewhere.</summary>
    public static readonly DiagnosticDescriptor ContentElsewhere = new(
        "SB6221", Severity.Warning, "'{0}' is outside of the package, where many LMSs do not go, and from where a page does not reach its LMS.",
        "Put the content into the package.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoScormType,
        WrongScormType,
        NotWebContent,
        NotWebContentAdvice,
        NothingToOpen,
        LaunchNotListed,
        LaunchNotListedAdvice,
        MissingFile,
        OtherCase,
        ListedTwice,
        NotListed,
        UnusedResource,
        UnknownDependency,
        WrongAddress,
        InsecureAddress,
        SchemaElsewhere,
        MissingSchema,
        InsecureReference,
        WrongBase,
        UnpairedSchema,
        ContentElsewhere,
    ];
}
