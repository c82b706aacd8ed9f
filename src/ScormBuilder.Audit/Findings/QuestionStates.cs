namespace ScormBuilder.Audit.Findings;

/// <summary>A question and the states that it was seen in.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Type">Its component.</param>
/// <param name="Page">The lesson that it is in.</param>
internal sealed record QuestionStates(string Id, string Type, string Page)
{
    /// <summary>The states, in the order in which they were seen first.</summary>
    public List<string> Seen { get; } = [];

    /// <summary>Whether it was not seen answered rightly: it was not asked, or takes one try only. Questions without a right answer lack none.</summary>
    public bool LacksRight => !Seen.Contains("correct") && (Seen.Count == 0 || Seen.Contains("incorrect") || Seen.Contains("partly"));

    /// <summary>Notes a state.</summary>
    public void See(string state)
    {
        if (!Seen.Contains(state))
        {
            Seen.Add(state);
        }
    }
}
