namespace ScormBuilder.Fleet;

/// <summary>Why a package has to be uploaded, if it has to.</summary>
public enum UploadReason
{
    /// <summary>It has the bytes that the build before had.</summary>
    None,

    /// <summary>There is no record of a build before.</summary>
    New,

    /// <summary>It has other bytes than that of the build before.</summary>
    Changed,
}
