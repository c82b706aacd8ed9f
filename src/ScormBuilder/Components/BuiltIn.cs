namespace ScormBuilder.Components;

/// <summary>The components that come with the compiler. A new one is one line here; trimming rules out finding them by reflection.</summary>
public static class BuiltIn
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Component> Components { get; } =
    [
        new Accordion(),
        new Attestation(),
        new Cards(),
        new Choice(),
        new Columns(),
        new Details(),
        new Example(),
        new Figure(),
        new FillIn(),
        new Hotspot(),
        new Matching(),
        new Note(),
        new Numeric(),
        new Ordering(),
        new Passage(),
        new Rating(),
        new Reflection(),
        new Scenario(),
        new Sorting(),
        new Steps(),
        new Tabs(),
        new Tip(),
        new Warning(),
    ];
}
