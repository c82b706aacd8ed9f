namespace ScormBuilder.Audit.Findings;

/// <summary>What axe could not decide, so that a person has to look.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Help">What it asks for.</param>
/// <param name="HelpUrl">Where it is explained.</param>
/// <param name="Page">Where it was met first.</param>
/// <param name="Target">The element there.</param>
internal sealed record Undecided(string Rule, string Help, string HelpUrl, string Page, string Target)
{
    /// <summary>On how many pages, states and views it was met.</summary>
    public int Times { get; set; }

    /// <summary>The views that it was met in.</summary>
    public SortedSet<string> Views { get; } = [];
}
