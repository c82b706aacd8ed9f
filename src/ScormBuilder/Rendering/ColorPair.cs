namespace ScormBuilder.Rendering;

/// <summary>A token of the theme that stands on another.</summary>
/// <param name="Foreground">The token of what is to be seen.</param>
/// <param name="Background">The token of what is around it.</param>
/// <param name="Use">What it is used for.</param>
public sealed record ColorPair(string Foreground, string Background, ColorUse Use)
{
    /// <summary>The contrast that it needs.</summary>
    public double Needed(SchemeChoice choice) => Use switch
    {
        ColorUse.Control => Contrast.Control,
        _ => choice.IsHighContrast ? Contrast.TextInHighContrast : Contrast.Text,
    };

    /// <summary>The criterion of WCAG 2.2 that asks for it.</summary>
    public string Criterion(SchemeChoice choice) => Use switch
    {
        ColorUse.Control => "1.4.11",
        _ => choice.IsHighContrast ? "1.4.6" : "1.4.3",
    };
}
