namespace ScormBuilder.Components;

/// <summary><c>::: warning</c>: something that must not be overlooked.</summary>
public sealed class Warning : Admonition
{
    /// <inheritdoc/>
    public override string Name => "warning";
}
