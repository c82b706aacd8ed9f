namespace ScormBuilder.Fleet;

/// <summary>Whether a package has to be uploaded, and why: compared with the package that the build before has recorded.</summary>
/// <param name="Reason">Why, in short.</param>
/// <param name="Words">Why, in words; empty when it need not be uploaded.</param>
public sealed record Upload(UploadReason Reason, string Words)
{
    /// <summary>The package is that of the build before.</summary>
    public static Upload None { get; } = new(UploadReason.None, "");

    /// <summary>There was none before.</summary>
    public static Upload New { get; } = new(UploadReason.New, "new");

    /// <summary>Whether it has to be uploaded.</summary>
    public bool IsNeeded => Reason != UploadReason.None;
}
