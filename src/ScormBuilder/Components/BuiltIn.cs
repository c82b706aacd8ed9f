namespace ScormBuilder.Components;

/// <summary>The components that come with the compiler. A new one is one line here; trimming rules out finding them by reflection.</summary>
public static class BuiltIn
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Component> Components { get; } =
    [
        new Choice(),
        new Details(),
        new Example(),
        new Figure(),
        new FillIn(),
        new Hotspot(),
        new Note(),
        new Numeric(),
        new Passage(),
        new Tip(),
        new Warning(),
    ];
}
