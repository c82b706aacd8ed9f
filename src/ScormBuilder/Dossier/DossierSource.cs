using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScormBuilder.Components;
using ScormBuilder.Dossier.Document;
using ScormBuilder.Model;

namespace ScormBuilder.Dossier;

/// <summary>All that a dossier is made of.</summary>
internal sealed partial record DossierSource
{
    /// <summary>The course.</summary>
    public required Course Course { get; init; }

    /// <summary>The components that the compiler knows.</summary>
    public required IReadOnlyList<Component> Components { get; init; }

    /// <summary>SHA-256 over the sources, the theme and this program.</summary>
    public required string SourceHash { get; init; }

    /// <summary>The version of this program.</summary>
    public required string Tool { get; init; }

    /// <summary>What the author says of the versions, or null.</summary>
    public string? ChangeLog { get; init; }

    /// <summary>What changed from version to version, the oldest first.</summary>
    public ImmutableArray<VersionChanges> Versions { get; init; } = [];

    /// <summary>The day that it speaks of; null: it names none.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The words of the document.</summary>
    public DossierWords Words => field ??= new DossierWords(Course.Language);

    /// <summary>The hours sheet.</summary>
    public HoursSheet Hours => field ??= HoursSheet.Of(Course);

    /// <summary>The references.</summary>
    public CitedReferences References => field ??= new CitedReferences(Course);

    /// <summary>The component of a question.</summary>
    public QuestionComponent ComponentOf(Question question) => Components.OfType<QuestionComponent>().First(component => component.Name == question.Component);

    /// <summary>Words of the document.</summary>
    public ImmutableArray<Run> Say(string key, params ReadOnlySpan<(string Name, string Value)> values) => [new Run(Words[key, values])];

    /// <summary>Words of the document that weigh more.</summary>
    public Run Strong(string key, params ReadOnlySpan<(string Name, string Value)> values) => new(Words[key, values]) { IsStrong = true };

    /// <summary>A number or a day.</summary>
    public static ImmutableArray<Run> Plain(string text) => [new Run(text)];

    /// <summary>Words of the author, on one line, in the language of the course.</summary>
    public Run Author(string text) => new(Space().Replace(text, " ").Trim()) { Language = AuthorLanguage };

    /// <summary>The language of the course where it is not that of the document, else null.</summary>
    public string? AuthorLanguage => Words.Language == Course.Language ? null : Course.Language;

    /// <summary>The language of what is always told in English, where the document is not.</summary>
    public string? EnglishLanguage => Words.Language.Split('-')[0].Equals("en", StringComparison.OrdinalIgnoreCase) ? null : "en";

    /// <summary>The same as a line.</summary>
    public ImmutableArray<Run> AuthorLine(string text) => [Author(text)];

    /// <summary>A fact in words of the author; none where there are no words.</summary>
    public IEnumerable<Fact> AuthorFact(string key, string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new Fact(Say(key), [AuthorLine(text)])];

    /// <summary>A fact.</summary>
    public Fact Fact(string key, params ImmutableArray<ImmutableArray<Run>> values) => new(Say(key), values);

    /// <summary>A length of time by the calendar, in words.</summary>
    public string Period(CalendarPeriod period)
    {
        var (years, months) = (period.Months / 12, period.Months % 12);
        var parts = new[] { (years, "year"), (months, "month"), (period.Days, "day") }.Where(part => part.Item1 > 0)
            .Select(part => part.Item1 == 1 ? Words[$"one_{part.Item2}"] : Words[$"{part.Item2}s", ("count", Words.Number(part.Item1))]);
        return string.Join(", ", parts);
    }

    /// <summary>The identity of a reference in the document.</summary>
    public static string IdOf(int reference) => string.Create(CultureInfo.InvariantCulture, $"reference-{reference}");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
