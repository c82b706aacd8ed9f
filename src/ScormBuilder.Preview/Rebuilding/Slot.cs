namespace ScormBuilder.Preview.Rebuilding;

/// <summary>A variant with what was built of it last, and who looks at it.</summary>
/// <param name="variant">The variant.</param>
internal sealed class Slot(Variant variant)
{
    /// <summary>The variant.</summary>
    public Variant Variant => variant;

    /// <summary>The state of the source that was built last; none yet: -1.</summary>
    public long Source { get; set; } = -1;

    /// <summary>What was built last.</summary>
    public PreviewBuild? Latest { get; set; }

    /// <summary>How often in a row the module could not be read.</summary>
    public int Failures { get; set; }

    /// <summary>Who is told of builds.</summary>
    public List<Action<PreviewBuild>> Viewers { get; } = [];

    /// <summary>For telling new files from old.</summary>
    public FilePrints Prints { get; } = new();
}
