namespace ScormBuilder.Components;

/// <summary><c>::: tabs</c>: one part is shown at a time, and a row of tabs chooses it (ARIA Authoring Practices, "Tabs").</summary>
public sealed class Tabs : PartsComponent
{
    /// <inheritdoc/>
    public override string Name => "tabs";

    /// <inheritdoc/>
    protected override int Fewest => 2;
}
