using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ScormBuilder.Benchmarks.Results;

/// <summary>What a run has measured, as JSON, for the next run to compare with.</summary>
/// <param name="Format">1.</param>
/// <param name="Date">When it was measured.</param>
/// <param name="Machine">What kind of machine it was.</param>
/// <param name="Figures">The figures, in the order of the table.</param>
/// <param name="Targets">What is promised, and whether it is so.</param>
internal sealed record ResultFile(int Format, string Date, string Machine, IReadOnlyList<Figure> Figures, IReadOnlyList<Target> Targets)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What this run has measured.</summary>
    public static ResultFile Of(FigureList figures, IReadOnlyList<Target> targets) => new(
        1,
        DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        $"{Environment.ProcessorCount} cores, {RuntimeInformation.RuntimeIdentifier}, .NET {Environment.Version}",
        figures.All,
        targets);

    /// <summary>What an earlier run has written.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static ResultFile Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<ResultFile>(File.ReadAllText(path), Options) is { Format: 1, Figures: not null } file
                ? file
                : throw new InvalidDataException($"{path} has no figures that can be read here.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is no file of figures: {exception.Message}", exception);
        }
    }

    public void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, Options) + "\n");
    }
}
