namespace ScormBuilder.Benchmarks.Measuring;

/// <summary>What one figure came to, run by run.</summary>
internal sealed class Samples
{
    private readonly double[] sorted;

    /// <summary>At least one value, in any order.</summary>
    public Samples(IEnumerable<double> values) => sorted = [.. values.Order()];

    /// <summary>The least: what the work itself takes, as far as a busy machine shows it.</summary>
    public double Min => sorted[0];

    public double Median => sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;

    public double Max => sorted[^1];

    public int Count => sorted.Length;

    /// <summary>
    /// Measures several things in turn, A B C A B C …, so that a machine that becomes slower becomes so for all of them: ratios hold. The first
    /// round is not counted.
    /// </summary>
    /// <param name="rounds">How often each is counted.</param>
    /// <param name="measure">Each gives one value.</param>
    public static Samples[] InTurn(int rounds, params Func<double>[] measure) => InTurn(rounds, warmUp: true, measure);

    /// <summary>The same, where a first round that is not counted would take too long, or changes nothing.</summary>
    /// <inheritdoc cref="InTurn(int, Func{double}[])"/>
    public static Samples[] InTurn(int rounds, bool warmUp, params Func<double>[] measure)
    {
        var values = measure.Select(_ => new List<double>()).ToArray();
        for (var round = warmUp ? 0 : 1; round <= rounds; round++)
        {
            for (var one = 0; one < measure.Length; one++)
            {
                var value = measure[one]();
                if (round > 0)
                {
                    values[one].Add(value);
                }
            }
        }

        return [.. values.Select(one => new Samples(one))];
    }
}
