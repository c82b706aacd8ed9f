namespace ScormBuilder.Model;

/// <summary>What a finished course tells the LMS on leaving (SCORM 1.2 RTE 3.4.4, <c>cmi.core.exit</c>).</summary>
public enum ExitRule
{
    /// <summary>Always suspend, so that the record can be read again.</summary>
    Suspend,

    /// <summary>A normal exit once the status is final, for LMSs that roll up only then.</summary>
    Normal,
}
