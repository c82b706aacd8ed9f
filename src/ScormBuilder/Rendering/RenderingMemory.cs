using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScormBuilder.Diagnostics;
using ScormBuilder.Memory;
using ScormBuilder.Model;

namespace ScormBuilder.Rendering;

/// <summary>
/// What a renderer knows from the courses that it rendered before: whatever would come out the same is not rendered again. Not for several
/// threads; the components are the same as long as it is used.
/// </summary>
internal sealed class RenderingMemory
{
    private readonly ConditionalWeakTable<Lesson, Known> lessons = [];

    /// <summary>What is wrong with the files of an override folder.</summary>
    public LastResult<ValueTuple<TemplateSet>, bool> Overrides { get; } = new();

    /// <summary>The words of a language.</summary>
    public LastResult<(TemplateSet Templates, string Language, SourceLocation Location), Words> Words { get; } = new();

    /// <summary>Those of them that a script needs.</summary>
    public LastResult<(Words Words, string Script), Words> WordsOfScript { get; } = new();

    /// <summary>The terms of a glossary, by all that they say of it: the definitions are not part of lessons.</summary>
    public LastResult<ValueTuple<string>, GlossaryTerms> Terms { get; } = new();

    /// <summary>The player for an LMS.</summary>
    public LastResult<(TemplateSet Templates, string Adapter, string Parts), string> Script { get; } = new();

    /// <summary>The style sheet.</summary>
    public LastResult<(TemplateSet Templates, string Parts, string? Accent), string> Style { get; } = new();

    /// <summary>The lesson as it was rendered before, when it would come out the same; else it is rendered.</summary>
    /// <param name="lesson">The lesson, which never changes.</param>
    /// <param name="key">All that its page follows from, beside it.</param>
    /// <param name="footnotes">The footnotes of the module.</param>
    /// <param name="found">Where findings go.</param>
    /// <param name="render">Renders it.</param>
    public RenderedLesson Lesson(
        Lesson lesson, LessonKey key, ImmutableDictionary<string, Footnote> footnotes, DiagnosticBag found, Func<DiagnosticBag, RenderedLesson> render)
    {
        if (!lessons.TryGetValue(lesson, out var known) || known.Key != key || !known.Shows(footnotes))
        {
            var findings = new DiagnosticBag();
            known = new Known(key, Cited(lesson, footnotes), render(findings), findings.ToSorted());
            lessons.AddOrUpdate(lesson, known);
        }

        found.AddAll(known.Findings);
        return known.Rendered;
    }

    /// <summary>The footnotes that a lesson cites, and those that they cite; null stands for one that is missing.</summary>
    private static ImmutableArray<(string Label, Footnote? Text)> Cited(Lesson lesson, ImmutableDictionary<string, Footnote> footnotes)
    {
        var cited = new Dictionary<string, Footnote?>(StringComparer.Ordinal);
        Add(Occurrences.In(lesson));
        return [.. cited.Select(pair => (pair.Key, pair.Value))];

        void Add(Occurrences text)
        {
            foreach (var label in text.References)
            {
                if (cited.TryAdd(label, footnotes.GetValueOrDefault(label)) && cited[label] is { } footnote)
                {
                    Add(Occurrences.In(footnote));
                }
            }
        }
    }

    /// <param name="Key">What the page follows from.</param>
    /// <param name="Cited">The footnotes that it shows, by the very objects.</param>
    /// <param name="Rendered">The page.</param>
    /// <param name="Findings">What was found in the theme.</param>
    private sealed record Known(LessonKey Key, ImmutableArray<(string Label, Footnote? Text)> Cited, RenderedLesson Rendered, ImmutableArray<Diagnostic> Findings)
    {
        public bool Shows(ImmutableDictionary<string, Footnote> footnotes) => Cited.All(cited => ReferenceEquals(cited.Text, footnotes.GetValueOrDefault(cited.Label)));
    }
}
