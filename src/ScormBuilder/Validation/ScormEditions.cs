namespace ScormBuilder.Validation;

/// <summary>What tells the editions of SCORM apart in a manifest.</summary>
public static class ScormEditions
{
    private static readonly Dictionary<string, ScormEdition> ByVersion = new(StringComparer.Ordinal)
    {
        ["1.2"] = ScormEdition.Scorm12,
        ["CAM 1.3"] = ScormEdition.Scorm2004Second,
        ["2004 3rd Edition"] = ScormEdition.Scorm2004Third,
        ["2004 4th Edition"] = ScormEdition.Scorm2004Fourth,
    };

    /// <summary>The edition that a <c>schemaversion</c> stands for; its spelling counts.</summary>
    internal static ScormEdition? Of(string version) => ByVersion.TryGetValue(version, out var edition) ? edition : null;

    /// <summary>Every <c>schemaversion</c> there is.</summary>
    internal static IEnumerable<string> Versions => ByVersion.Keys;

    /// <summary>The edition as people call it.</summary>
    public static string Name(this ScormEdition edition) => edition switch
    {
        ScormEdition.Scorm12 => "SCORM 1.2",
        ScormEdition.Scorm2004Second => "SCORM 2004 2nd Edition",
        ScormEdition.Scorm2004Third => "SCORM 2004 3rd Edition",
        ScormEdition.Scorm2004Fourth => "SCORM 2004 4th Edition",
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };
}
