namespace ScormBuilder.Components;

/// <summary><c>::: tip</c>: a practical hint.</summary>
public sealed class Tip : Admonition
{
    /// <inheritdoc/>
    public override string Name => "tip";
}
