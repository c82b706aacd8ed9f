using System.Collections.Immutable;

namespace ScormBuilder.Diagnostics;

/// <summary>Findings in the manifest of a package: SB61xx.</summary>
public static class ManifestCodes
{
    /// <summary>A package without manifest.</summary>
    public static readonly DiagnosticDescriptor NoManifest = new(
        "SB6101", Severity.Error, "This is no SCORM package: it has no imsmanifest.xml.",
        "Put the manifest at the root of the zip file; a package for a web server needs none, and no LMS takes it.");

    /// <summary>A manifest that is not where it belongs.</summary>
    public static readonly DiagnosticDescriptor ManifestElsewhere = new(
        "SB6102", Severity.Error, "The manifest is at '{0}', and LMSs look for imsmanifest.xml at the root, spelt so.",
        "Pack the content of the folder, not the folder, and keep the spelling.");

    /// <summary>A package of another standard.</summary>
    public static readonly DiagnosticDescriptor Cmi5Package = new(
        "SB6103", Severity.Error, "This is a package for cmi5, not for SCORM.",
        "Export it for SCORM, or use an LMS that takes cmi5.");

    /// <summary>A manifest that is not XML.</summary>
    public static readonly DiagnosticDescriptor Malformed = new(
        "SB6104", Severity.Error, "This XML cannot be parsed: {0}.",
        "Mend it there, or export the package again.");

    /// <summary>A manifest with a document type.</summary>
    public static readonly DiagnosticDescriptor DocumentType = new(
        "SB6105", Severity.Error, "There is a document type, which can load files and grow without end; the file is not read.",
        "Remove the DOCTYPE and the entities that it declares.");

    /// <summary>A manifest with absurd nesting.</summary>
    public static readonly DiagnosticDescriptor TooDeep = new(
        "SB6106", Severity.Error, "Elements are nested more than {0} deep; it is not read any further.",
        "Flatten the organization.");

    /// <summary>A file that is another kind of document.</summary>
    public static readonly DiagnosticDescriptor NotAManifest = new(
        "SB6107", Severity.Error, "The root element '{0}' in the namespace '{1}' is no manifest of SCORM 1.2 or 2004.",
        "Export the package for SCORM.");

    /// <summary>A manifest that does not say its edition.</summary>
    public static readonly DiagnosticDescriptor NoSchemaVersion = new(
        "SB6108", Severity.Error, "The manifest does not begin with its metadata, schema and schemaversion.",
        "Begin it with <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion>.");

    /// <summary>Another schema than that of SCORM.</summary>
    public static readonly DiagnosticDescriptor UnknownSchema = new(
        "SB6109", Severity.Error, "The schema '{0}' is not that of SCORM.",
        "Write 'ADL SCORM'.");

    /// <summary>An edition that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownSchemaVersion = new(
        "SB6110", Severity.Error, "The schemaversion '{0}' is that of no edition of SCORM.",
        "Write one of: {1}.");

    /// <summary>An edition and a namespace that do not go together.</summary>
    public static readonly DiagnosticDescriptor OtherNamespace = new(
        "SB6111", Severity.Error, "The schemaversion '{0}' does not go with the namespace '{1}'.",
        "Use the namespaces of that edition.");

    /// <summary>A part without identifier.</summary>
    public static readonly DiagnosticDescriptor NoIdentifier = new(
        "SB6112", Severity.Error, "The {0} has no identifier.",
        "Give it one that stays the same in every version.");

    /// <summary>An identifier with other characters.</summary>
    public static readonly DiagnosticDescriptor WrongIdentifier = new(
        "SB6113", Severity.Error, "'{0}' cannot be an identifier.",
        "Begin it with a letter or '_', and use letters, digits, '.', '_' and '-' (NCName).");

    /// <summary>An identifier that is used twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateIdentifier = new(
        "SB6114", Severity.Error, "The identifier '{0}' is used more than once.",
        "Give one of them another.");

    /// <summary>A manifest without a part that it needs.</summary>
    public static readonly DiagnosticDescriptor MissingPart = new(
        "SB6115", Severity.Error, "The manifest has no '{0}'.",
        "Add it, even if it is empty.");

    /// <summary>A manifest without items.</summary>
    public static readonly DiagnosticDescriptor NothingToLaunch = new(
        "SB6116", Severity.Error, "There is no item that an LMS could launch.",
        "Add an organization with an item for each resource to be launched.");

    /// <summary>A default that is none.</summary>
    public static readonly DiagnosticDescriptor NoDefault = new(
        "SB6117", Severity.Error, "The default organization '{0}' does not exist.",
        "Name one that does, in organizations/@default.");

    /// <summary>A default that is none, in SCORM 1.2.</summary>
    public static readonly DiagnosticDescriptor NoDefaultAdvice = new(
        "SB6118", Severity.Warning, "The default organization '{0}' does not exist, so LMSs choose one.",
        "Name one that does, in organizations/@default.");

    /// <summary>A part without title.</summary>
    public static readonly DiagnosticDescriptor NoTitle = new(
        "SB6119", Severity.Error, "The {0} does not have exactly one title.",
        "Give it one that is not empty.");

    /// <summary>A title that is too long.</summary>
    public static readonly DiagnosticDescriptor LongTitle = new(
        "SB6120", Severity.Error, "The title has {0} characters; SCORM 1.2 allows 200.",
        "Shorten it.");

    /// <summary>An item that launches nothing.</summary>
    public static readonly DiagnosticDescriptor LeafWithoutResource = new(
        "SB6121", Severity.Error, "The {0} has neither items nor a resource.",
        "Add identifierref, or remove the item.");

    /// <summary>An item that launches nothing, in SCORM 1.2.</summary>
    public static readonly DiagnosticDescriptor LeafWithoutResourceAdvice = new(
        "SB6122", Severity.Warning, "The {0} has neither items nor a resource, so that it launches nothing.",
        "Add identifierref, or remove the item.");

    /// <summary>An item with items and a resource.</summary>
    public static readonly DiagnosticDescriptor ClusterWithResource = new(
        "SB6123", Severity.Error, "The {0} has items, and a resource too.",
        "Remove identifierref, or put the resource into an item of its own.");

    /// <summary>A reference to a resource that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownResource = new(
        "SB6124", Severity.Error, "There is no resource '{0}'.",
        "Name one that the manifest has.");

    /// <summary>A manifest in a manifest.</summary>
    public static readonly DiagnosticDescriptor SubManifest = new(
        "SB6125", Severity.Warning, "The manifest holds another one, which many LMSs do not read.",
        "Put its items and resources into the outer manifest.");

    /// <summary>A mastery score out of its range.</summary>
    public static readonly DiagnosticDescriptor WrongMastery = new(
        "SB6126", Severity.Error, "The mastery score '{0}' is no number from 0 to 100.",
        "Write one, or leave it out: the course then decides.");

    /// <summary>Launch data that is too long.</summary>
    public static readonly DiagnosticDescriptor LongLaunchData = new(
        "SB6127", Severity.Error, "datafromlms has {0} characters; at most 255 are allowed.",
        "Shorten it.");

    /// <summary>Prerequisites in another notation.</summary>
    public static readonly DiagnosticDescriptor WrongPrerequisites = new(
        "SB6128", Severity.Error, "The prerequisites are no aicc_script of at most {0} characters.",
        "Shorten them, and write type=\"aicc_script\".");

    /// <summary>A prerequisite that there is not.</summary>
    public static readonly DiagnosticDescriptor UnknownPrerequisite = new(
        "SB6129", Severity.Error, "There is no item '{0}' that could come first.",
        "Name one of the items.");

    /// <summary>What the schema does not allow.</summary>
    public static readonly DiagnosticDescriptor AgainstSchema = new(
        "SB6130", Severity.Error, "The schema does not allow this: {0}.",
        "Mend it as the schema of the edition says.");

    /// <summary>More of them than are read.</summary>
    public static readonly DiagnosticDescriptor TooManyElements = new(
        "SB6131", Severity.Error, "There are more than {0} elements and attributes; they are not read any further.",
        "Split the course.");

    /// <summary>An element in the wrong place.</summary>
    public static readonly DiagnosticDescriptor WrongPlace = new(
        "SB6132", Severity.Error, "'{0}' cannot stand here in the {1}.",
        "Write what is in it in this order: {2}.");

    /// <summary>A name that ADL gave in another edition.</summary>
    public static readonly DiagnosticDescriptor OtherAdlNamespace = new(
        "SB6133", Severity.Error, "'{0}' is in the namespace '{1}', which {2} does not have.",
        "Use '{3}'.");

    /// <summary>A prefix that LMSs do not know.</summary>
    public static readonly DiagnosticDescriptor UnusualPrefix = new(
        "SB6134", Severity.Warning, "'{0}' is right as XML, but Moodle and others look for '{1}', letter by letter.",
        "Declare the namespace as {1}=\"…\", and write elements and attributes so.");

    /// <summary>A title that LMSs may cut.</summary>
    public static readonly DiagnosticDescriptor LongTitleAdvice = new(
        "SB6135", Severity.Warning, "The title has {0} characters; LMSs need not keep more than 200.",
        "Shorten it.");

    /// <summary>Parameters that cannot be added to an address.</summary>
    public static readonly DiagnosticDescriptor WrongParameters = new(
        "SB6136", Severity.Error, "'{0}' cannot be added to an address.",
        "Write ?name=value&name=value or #part, percent-encoded.");

    /// <summary>A time that is none.</summary>
    public static readonly DiagnosticDescriptor WrongTime = new(
        "SB6137", Severity.Error, "'{0}' is no time as SCORM 1.2 writes it.",
        "Write hours, minutes and seconds such as 0001:30:00.");

    /// <summary>An action that there is not.</summary>
    public static readonly DiagnosticDescriptor WrongTimeLimitAction = new(
        "SB6138", Severity.Error, "'{0}' is nothing that an LMS can do when the time is over.",
        "Write 'exit,message', 'exit,no message', 'continue,message' or 'continue,no message'.");

    /// <summary>Launch data that LMSs may cut.</summary>
    public static readonly DiagnosticDescriptor LongLaunchDataAdvice = new(
        "SB6139", Severity.Warning, "dataFromLMS has {0} characters; LMSs need not keep more than 4,000.",
        "Shorten it.");

    /// <summary>What belongs to SCOs elsewhere.</summary>
    public static readonly DiagnosticDescriptor NotForThisItem = new(
        "SB6140", Severity.Error, "'{0}' belongs to items that launch a SCO, and the {1} does not.",
        "Remove it, or move it to the item of the SCO.");

    /// <summary>A threshold said in two ways.</summary>
    public static readonly DiagnosticDescriptor MixedThreshold = new(
        "SB6141", Severity.Error, "The completion threshold has a value, and attributes too.",
        "Keep the attributes.");

    /// <summary>An item that waits for itself.</summary>
    public static readonly DiagnosticDescriptor OwnPrerequisite = new(
        "SB6142", Severity.Error, "The {0} waits for itself, so that nobody can open it.",
        "Name another item, or none.");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        NoManifest,
        ManifestElsewhere,
        Cmi5Package,
        Malformed,
        DocumentType,
        TooDeep,
        NotAManifest,
        NoSchemaVersion,
        UnknownSchema,
        UnknownSchemaVersion,
        OtherNamespace,
        NoIdentifier,
        WrongIdentifier,
        DuplicateIdentifier,
        MissingPart,
        NothingToLaunch,
        NoDefault,
        NoDefaultAdvice,
        NoTitle,
        LongTitle,
        LeafWithoutResource,
        LeafWithoutResourceAdvice,
        ClusterWithResource,
        UnknownResource,
        SubManifest,
        WrongMastery,
        LongLaunchData,
        WrongPrerequisites,
        UnknownPrerequisite,
        AgainstSchema,
        TooManyElements,
        WrongPlace,
        OtherAdlNamespace,
        UnusualPrefix,
        LongTitleAdvice,
        WrongParameters,
        WrongTime,
        WrongTimeLimitAction,
        LongLaunchDataAdvice,
        NotForThisItem,
        MixedThreshold,
        OwnPrerequisite,
    ];
}
