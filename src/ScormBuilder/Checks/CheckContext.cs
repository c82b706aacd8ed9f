using ScormBuilder.Components;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Checks;

/// <summary>What checks may look at beside the course.</summary>
/// <param name="Components">The components in use.</param>
/// <param name="StateLimits">The targets of the build with the characters of state that each can store.</param>
/// <param name="Palette">Reports colours of the theme that are too close to each other.</param>
/// <param name="Diagnostics">Where findings go.</param>
public sealed record CheckContext(
    IReadOnlyList<Component> Components,
    IReadOnlyList<KeyValuePair<string, int>> StateLimits,
    Action<Model.Theme, DiagnosticBag> Palette,
    DiagnosticBag Diagnostics)
{
    /// <summary>The day for which the course is checked; today, if it is not said.</summary>
    public CheckDay AsOf { get; init; } = CheckDay.Of(TimeProvider.System);
}
