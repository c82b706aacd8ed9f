using ScormBuilder.Benchmarks.Measuring;

namespace ScormBuilder.Benchmarks.Results;

/// <summary>What has been measured so far.</summary>
internal sealed class FigureList
{
    private readonly List<Figure> all = [];

    public IReadOnlyList<Figure> All => all;

    /// <summary>What takes time, in seconds.</summary>
    public void AddSeconds(string course, string what, Samples samples) => all.Add(Figure.Of(course, what, Figure.Seconds, samples));

    /// <summary>What takes memory, in bytes.</summary>
    public void AddMemory(string course, string what, Samples samples) => all.Add(Figure.Of(course, what, Figure.Memory, samples));

    /// <summary>What is so many bytes long.</summary>
    public void AddBytes(string course, string what, long bytes) => all.Add(Figure.Of(course, what, Figure.Bytes, bytes));

    /// <summary>What can be counted.</summary>
    public void AddCount(string course, string what, double count) => all.Add(Figure.Of(course, what, "", count));

    /// <summary>The best run of a figure; null when it was not measured.</summary>
    public double? Find(string course, string what) => all.Find(figure => figure.Course == course && figure.What == what)?.Min;
}
