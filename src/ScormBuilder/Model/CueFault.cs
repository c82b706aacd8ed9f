namespace ScormBuilder.Model;

/// <summary>Something in a WebVTT file that players leave out or refuse.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="What">What is wrong, as the end of "it …".</param>
/// <param name="Remedy">How to mend it, a sentence without its full stop.</param>
public sealed record CueFault(SourceLocation Location, string What, string Remedy);
