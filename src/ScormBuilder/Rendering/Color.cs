using System.Globalization;

namespace ScormBuilder.Rendering;

/// <summary>An opaque colour in sRGB.</summary>
/// <param name="Red">Red, 0 to 255.</param>
/// <param name="Green">Green, 0 to 255.</param>
/// <param name="Blue">Blue, 0 to 255.</param>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Black.</summary>
    public static Color Black { get; } = new(0, 0, 0);

    /// <summary>White.</summary>
    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Relative luminance, 0 for black to 1 for white (WCAG 2.2, definition of relative luminance).</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads an opaque colour in small letters: <c>#rgb</c>, <c>#rrggbb</c>, <c>rgb()</c>, <c>hsl()</c> or a name of CSS.</summary>
    public static bool TryParse(string? text, out Color color)
    {
        var read = text is null ? null : ColorText.Read(text);
        color = read ?? Black;
        return read is not null;
    }

    /// <summary>The contrast to another colour, 1 to 21 (WCAG 2.2, definition of contrast ratio).</summary>
    public double ContrastTo(Color other)
    {
        var (darker, lighter) = Luminance < other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>A shade on the way to another colour.</summary>
    /// <param name="share">How far, from 0 for this colour to 1 for the other.</param>
    public Color Towards(Color other, double share)
    {
        return new Color(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));

        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
    }

    /// <summary>The colour as <c>#rrggbb</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
