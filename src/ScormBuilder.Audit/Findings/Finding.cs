using ScormBuilder.Audit.Browser;

namespace ScormBuilder.Audit.Findings;

/// <summary>Something that keeps people out, at a place of a page.</summary>
internal sealed record Finding
{
    /// <summary>Which check found it: <c>axe</c>, <c>keyboard</c>, <c>headings</c>, <c>reflow</c>, <c>text-spacing</c>, <c>target-size</c>.</summary>
    public required string Check { get; init; }

    /// <summary>The rule of the check.</summary>
    public required string Rule { get; init; }

    /// <summary>Success criteria of WCAG 2.2; none for best practice.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>How much it hinders: <c>critical</c>, <c>serious</c>, <c>moderate</c>, <c>minor</c>.</summary>
    public required string Impact { get; init; }

    /// <summary>What the rule asks for, or what is wrong wherever it is broken: the same for all findings of a rule.</summary>
    public required string Title { get; init; }

    /// <summary>What is wrong, in words.</summary>
    public required string Message { get; init; }

    /// <summary>Where it is explained.</summary>
    public string HelpUrl { get; init; } = "";

    /// <summary>The identity of the page.</summary>
    public required string Page { get; init; }

    /// <summary>The state of the page when it was found first.</summary>
    public required string State { get; init; }

    /// <summary>The element, as a selector.</summary>
    public string Target { get; init; } = "";

    /// <summary>How its source begins.</summary>
    public string Html { get; init; } = "";

    /// <summary>The views that it was found in.</summary>
    public SortedSet<View> Views { get; } = new(Comparer<View>.Create((one, other) => View.All.IndexOf(one).CompareTo(View.All.IndexOf(other))));

    /// <summary>All states that it was found in.</summary>
    public List<string> States { get; } = [];

    /// <summary>How the place looks, as a <c>data:</c> address; null where no picture was taken.</summary>
    public string? Picture { get; set; }
}
