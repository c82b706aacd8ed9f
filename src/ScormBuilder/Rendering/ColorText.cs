using System.Globalization;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>Opaque colours as authors write them in CSS: <c>#rgb</c>, <c>#rrggbb</c>, <c>rgb()</c>, <c>hsl()</c> and names.</summary>
internal static partial class ColorText
{
    /// <summary>Reads a colour in small letters; null when it is of another notation or lets something shine through.</summary>
    public static Color? Read(string text) => text switch
    {
        ['#', var red, var green, var blue] => OfHexadecimal($"{red}{red}{green}{green}{blue}{blue}"),
        ['#', .. { Length: 6 } digits] => OfHexadecimal(digits),
        _ => Function().Match(text) is { Success: true } call ? OfFunction(call.Groups["name"].Value, Arguments(call)) : OfName(text),
    };

    private static Color? OfHexadecimal(string digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Color((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;

    private static List<(double Value, string Unit)> Arguments(Match call) =>
    [
        .. call.Groups["argument"].Captures.Select(argument => (
            double.Parse(argument.Value.TrimEnd('%', 'd', 'e', 'g'), NumberStyles.Float, CultureInfo.InvariantCulture),
            argument.Value.TrimStart('+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))),
    ];

    private static Color? OfFunction(string name, List<(double Value, string Unit)> arguments) => (name, arguments) switch
    {
        (_, { Count: 4 }) when arguments[3] is not ((1, "") or (100, "%")) => null,
        ("rgb" or "rgba", [(var red, "%"), (var green, "%"), (var blue, "%"), ..]) => OfShares(red / 100, green / 100, blue / 100),
        ("rgb" or "rgba", [(var red, ""), (var green, ""), (var blue, ""), ..]) => OfShares(red / 255, green / 255, blue / 255),
        ("hsl" or "hsla", [(var hue, "" or "deg"), (var saturation, "%" or ""), (var lightness, "%" or ""), ..]) => OfHue(hue, saturation / 100, lightness / 100),
        _ => null,
    };

    // CSS Color 4, 7.1: the colour of a hue.
    private static Color OfHue(double hue, double saturation, double lightness)
    {
        saturation = Math.Clamp(saturation, 0, 1);
        lightness = Math.Clamp(lightness, 0, 1);
        return OfShares(Channel(0), Channel(8), Channel(4));

        double Channel(int offset)
        {
            var place = (offset + (((hue % 360) + 360) % 360 / 30)) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(Math.Min(place - 3, 9 - place), 1)));
        }
    }

    private static Color OfShares(double red, double green, double blue)
    {
        return new Color(Byte(red), Byte(green), Byte(blue));

        static byte Byte(double share) => (byte)Math.Round(Math.Clamp(share, 0, 1) * 255, MidpointRounding.AwayFromZero);
    }

    // The names of .NET are those of CSS, with one spelling of grey, and with those of the system besides.
    private static Color? OfName(string text) =>
        Name().IsMatch(text) && System.Drawing.Color.FromName(text.Replace("grey", "gray", StringComparison.Ordinal)) is { IsKnownColor: true, IsSystemColor: false, A: 255 } color
            ? new Color(color.R, color.G, color.B)
            : null;

    [GeneratedRegex(@"^(?<name>rgba?|hsla?)\(\s*(?<argument>[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:%|deg)?)(?:(?:\s*[,/]\s*|\s+)(?<argument>[+-]?(?:\d+(?:\.\d+)?|\.\d+)%?)){2,3}\s*\)$")]
    private static partial Regex Function();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Name();
}
