namespace ScormBuilder.BrowserTests.Harness;

/// <summary>An answer as the LMS has stored it.</summary>
public sealed class Interaction(IReadOnlyDictionary<string, string> values, Dialect dialect)
{
    public string Id => Get("id");

    public string Type => Get("type");

    public string Time => Get(dialect.Time);

    public string Weighting => Get("weighting");

    /// <summary>What was chosen, as the standard's adapter names it.</summary>
    public IEnumerable<string> Response => Options(Get(dialect.Response));

    /// <summary>What would have been right.</summary>
    public IEnumerable<string> Pattern => Options(Get("correct_responses.0.pattern"));

    /// <summary>correct, incorrect or a fraction.</summary>
    public string Result => Get("result") == dialect.Wrong ? "incorrect" : Get("result");

    public string Latency => Get("latency");

    public string Objective => Get("objectives.0.id");

    /// <summary>2004 only.</summary>
    public string Description => Get("description");

    /// <summary>Whether both tell the same answer.</summary>
    public bool Equals(Interaction other) => Id == other.Id && Response.SequenceEqual(other.Response) && Result == other.Result;

    private string Get(string name) => values.GetValueOrDefault(name, "");

    // {a,b} in 1.2, one[,]two in 2004.
    private static string[] Options(string text) => text.Length == 0 ? [] : text.Replace("[,]", ",", StringComparison.Ordinal).Trim('{', '}').Split(',');
}
