namespace ScormBuilder.Components;

/// <summary><c>::: example</c>: a case that shows what the text says.</summary>
public sealed class Example : Admonition
{
    /// <inheritdoc/>
    public override string Name => "example";
}
