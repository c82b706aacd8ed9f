using ScormBuilder.Validation;

namespace ScormBuilder.Audit.Findings;

/// <summary>Everything that an audit saw.</summary>
internal sealed class AuditResult
{
    /// <summary>The file's name.</summary>
    public required string Package { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the file.</summary>
    public required long Size { get; init; }

    /// <summary>When the audit began; UTC.</summary>
    public required DateTime Date { get; init; }

    /// <summary>What <c>validate</c> says of the package; null of one for the web, which has no manifest.</summary>
    public required PackageValidation? Validation { get; init; }

    /// <summary>Name and version of the browser.</summary>
    public required string Browser { get; init; }

    /// <summary>The course's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>The course's language, BCP 47; empty when the pages say none.</summary>
    public string Language { get; set; } = "";

    /// <summary>Version of axe.</summary>
    public string Axe { get; set; } = "";

    /// <summary>How long the audit took.</summary>
    public TimeSpan Duration { get; set; }

    /// <summary>What could not be reached, in words.</summary>
    public List<string> Gaps { get; } = [];

    /// <summary>The pages, each state by itself.</summary>
    public List<PageState> Pages { get; } = [];

    /// <summary>The questions.</summary>
    public List<QuestionStates> Questions { get; } = [];

    /// <summary>What was found.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>What a person has to look at.</summary>
    public List<Undecided> Undecided { get; } = [];

    /// <summary>Success criteria of the rules of axe that applied to something.</summary>
    public SortedSet<string> AxeCriteria { get; } = new(CriterionOrder.Instance);

    /// <summary>What the package tried and was not let.</summary>
    public IReadOnlyList<string> Blocked { get; set; } = [];

    /// <summary>Files that the course asked for and the package does not have.</summary>
    public IReadOnlyCollection<string> Missing { get; set; } = [];

    /// <summary>The checks that ran: none without a page.</summary>
    public IReadOnlyList<CheckRun> Checks => Pages.Count == 0 ? [] :
    [
        new("axe", [.. AxeCriteria]),
        new("keyboard", ["2.1.1", "2.1.2", "2.4.3", "2.4.7", "2.4.11"]),
        new("headings", ["1.3.1", "2.4.6", "2.4.10"]),
        new("reflow", ["1.4.10"]),
        new("text-spacing", ["1.4.12"]),
        new("target-size", ["2.5.8"]),
    ];

    /// <summary>Notes a gap, once.</summary>
    public void Miss(string gap)
    {
        if (!Gaps.Contains(gap) && Gaps.Count < 200)
        {
            Gaps.Add(gap);
        }
    }
}
