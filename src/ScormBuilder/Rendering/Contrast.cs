namespace ScormBuilder.Rendering;

/// <summary>The contrasts that WCAG 2.2 asks for.</summary>
public static class Contrast
{
    /// <summary>Text (1.4.3).</summary>
    public const double Text = 4.5;

    /// <summary>Controls, their states and the focus (1.4.11).</summary>
    public const double Control = 3;

    /// <summary>Text in high contrast (1.4.6).</summary>
    public const double TextInHighContrast = 7;
}
