using System.Collections.Immutable;

namespace ScormBuilder.Model;

/// <summary>What makes a course continuing education: the keys below <c>education</c>. What is missing or wrong there is a finding, and stands here empty.</summary>
public sealed record Education
{
    /// <summary>Where the settings begin.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>Where each setting stands, by its key; those below <c>credit</c> as <c>credit.hours</c>.</summary>
    public ImmutableDictionary<string, SourceLocation> Places { get; init; } = ImmutableDictionary<string, SourceLocation>.Empty;

    /// <summary>Why it is needed: the gap in practice.</summary>
    public string Need { get; init; } = "";

    /// <summary>Whom it is for, in words.</summary>
    public string Audience { get; init; } = "";

    /// <summary>How much it takes for known.</summary>
    public EducationLevel Level { get; init; }

    /// <summary>What learners must have or know before; empty: nothing, in so many words.</summary>
    public string Prerequisites { get; init; } = "";

    /// <summary>The credit.</summary>
    public required Credit Credit { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly Release { get; init; }

    /// <summary>The day by which it has to be reviewed.</summary>
    public DateOnly ReviewBy { get; init; }

    /// <summary>The last day on which credit is given.</summary>
    public DateOnly Expires { get; init; }

    /// <summary>Who planned it.</summary>
    public ImmutableArray<Contributor> Planners { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public ImmutableArray<Contributor> Authors { get; init; } = [];

    /// <summary>Who reviewed it.</summary>
    public ImmutableArray<Contributor> Reviewers { get; init; } = [];

    /// <summary>Who supported it with money or goods; empty: nobody, in so many words.</summary>
    public ImmutableArray<string> CommercialSupport { get; init; } = [];

    /// <summary>The status of the drugs and devices that it teaches; empty: it teaches none, in so many words.</summary>
    public ImmutableArray<ProductStatus> RegulatoryStatus { get; init; } = [];

    /// <summary>Whom learners ask.</summary>
    public string Contact { get; init; } = "";

    /// <summary>How to complain, and to whom.</summary>
    public string Grievance { get; init; } = "";

    /// <summary>How to ask for another format or for help.</summary>
    public string Accommodation { get; init; } = "";

    /// <summary>How old references may be.</summary>
    public CalendarPeriod ReferencesMaxAge { get; init; }

    /// <summary>How difficult it is, 1 (very easy) to 5 (very difficult), for computing its hours.</summary>
    public int Difficulty { get; init; } = 3;

    /// <summary>Everybody who had a part in it, each entry once.</summary>
    public IEnumerable<Contributor> Contributors => Planners.Concat(Authors).Concat(Reviewers).DistinctBy(one => one.Location);
}
