namespace ScormBuilder.Rendering;

/// <summary>Turns points into whole numbers by one power of ten for all, so that the player adds them exactly.</summary>
internal sealed class PointScale
{
    /// <summary>Finds the power that fits all.</summary>
    public PointScale(IEnumerable<decimal> points)
    {
        Factor = 1;
        foreach (var value in points)
        {
            while (!decimal.IsInteger(value * Factor))
            {
                Factor *= 10;
            }
        }
    }

    /// <summary>What every weight is multiplied with.</summary>
    public decimal Factor { get; }

    /// <summary>Points as a whole number.</summary>
    public decimal Scale(decimal points) => decimal.Truncate(points * Factor);
}
