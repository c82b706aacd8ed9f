namespace ScormBuilder.Validation;

/// <summary>The editions of SCORM, by what a manifest's <c>schemaversion</c> says.</summary>
public enum ScormEdition
{
    /// <summary>SCORM 1.2: <c>1.2</c>.</summary>
    Scorm12,

    /// <summary>SCORM 2004 2nd Edition: <c>CAM 1.3</c>.</summary>
    Scorm2004Second,

    /// <summary>SCORM 2004 3rd Edition: <c>2004 3rd Edition</c>.</summary>
    Scorm2004Third,

    /// <summary>SCORM 2004 4th Edition: <c>2004 4th Edition</c>.</summary>
    Scorm2004Fourth,
}
