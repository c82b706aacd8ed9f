using System.Text.Json;

namespace ScormBuilder.BrowserTests.Harness;

/// <summary>What the LMS has stored of an attempt, in one shape for both standards.</summary>
public sealed class LmsRecord
{
    private readonly Dictionary<string, string> _values;
    private readonly Dialect _dialect;

    private LmsRecord(string json, Standard standard)
    {
        (Json, Standard, _dialect) = (json, standard, Dialect.Of(standard));
        _values = JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;
        Interactions = [.. Indexes("cmi.interactions").Select(index => new Interaction(Below($"cmi.interactions.{index}."), _dialect))];
        Objectives = Indexes("cmi.objectives").ToDictionary(index => Get($"cmi.objectives.{index}.id"), index => Get($"cmi.objectives.{index}.{_dialect.ObjectiveStatus}"));
    }

    public Standard Standard { get; }

    /// <summary>As it was read, to be given to another LMS.</summary>
    public string Json { get; }

    /// <summary>The lesson status of 1.2; completion and success of 2004, such as <c>incomplete/passed</c>.</summary>
    public string Status => string.Join('/', _dialect.Statuses.Select(Get));

    /// <summary>Raw, least and greatest.</summary>
    public (string Raw, string Min, string Max) Score => (Get($"{_dialect.Score}.raw"), Get($"{_dialect.Score}.min"), Get($"{_dialect.Score}.max"));

    /// <summary>From -1 to 1; 1.2 has none.</summary>
    public string Scaled => Get("cmi.score.scaled");

    public string Location => Get(_dialect.Location);

    public string Exit => Get(_dialect.Exit);

    public string State => Get(Dialect.State);

    public IReadOnlyList<Interaction> Interactions { get; }

    /// <summary>Passed or failed, by objective.</summary>
    public IReadOnlyDictionary<string, string> Objectives { get; }

    public static LmsRecord Parse(string json, Standard standard) => new(json, standard);

    private string Get(string element) => _values.GetValueOrDefault(element, "");

    private Dictionary<string, string> Below(string prefix) =>
        _values.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value);

    private IEnumerable<int> Indexes(string collection) =>
        Below(collection + ".").Keys.Select(key => key.Split('.')[0]).Distinct().Select(index => int.Parse(index, System.Globalization.CultureInfo.InvariantCulture)).Order();
}
