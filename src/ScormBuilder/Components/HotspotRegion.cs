using System.Globalization;

namespace ScormBuilder.Components;

/// <summary>A rectangle on a picture, in percent of its width and height.</summary>
public sealed record HotspotRegion(decimal Left, decimal Top, decimal Width, decimal Height)
{
    /// <summary>Reads <c>left,top,width,height</c>; null when it is not written like that.</summary>
    public static HotspotRegion? TryRead(string text)
    {
        var parts = text.Split(',').Select(part => Number(part.Trim())).ToList();
        return parts is [{ } left, { } top, { } width, { } height] ? new HotspotRegion(left, top, width, height) : null;
    }

    /// <summary>What is wrong with its place, in words; null when it lies on the picture.</summary>
    public string? Fault()
    {
        if (Width <= 0 || Height <= 0)
        {
            return "has no size";
        }

        return Left < 0 || Top < 0 || Left + Width > 100 || Top + Height > 100 ? "reaches out of the picture" : null;
    }

    /// <summary>How much of the smaller of two regions both share, in percent.</summary>
    public decimal Overlap(HotspotRegion other)
    {
        var width = Math.Min(Left + Width, other.Left + other.Width) - Math.Max(Left, other.Left);
        var height = Math.Min(Top + Height, other.Top + other.Height) - Math.Max(Top, other.Top);
        return width <= 0 || height <= 0 ? 0 : 100 * width * height / Math.Min(Width * Height, other.Width * other.Height);
    }

    private static decimal? Number(string text) =>
        text.Length <= 12 && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
