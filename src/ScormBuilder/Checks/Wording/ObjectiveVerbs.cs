using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ScormBuilder.Checks.Wording;

/// <summary>The verbs of learning objectives in a language: which can be observed, which cannot, and where they stand.</summary>
internal sealed record ObjectiveVerbs
{
    /// <summary>Verbs that somebody can be seen to do, in the form in which a dictionary has them.</summary>
    public required FrozenSet<string> Observable { get; init; }

    /// <summary>Verbs, and nouns in their place, for what goes on in a head.</summary>
    public required FrozenSet<string> Hidden { get; init; }

    /// <summary>Some observable ones, to choose from.</summary>
    public required string Examples { get; init; }

    /// <summary>Finds the words and phrases that say what learners do, as they are written; the first one first.</summary>
    public required Func<string, ObjectiveVerbs, IEnumerable<(string Written, bool? IsObservable)>> Find { get; init; }

    /// <summary>What the verbs of an objective are.</summary>
    /// <returns>Those that nobody can observe; and what stands in the place of a verb and is not known, if there is no verb that is.</returns>
    public (ImmutableArray<string> Hidden, string? Unknown) In(string objective)
    {
        var found = Find(objective.Trim(), this).ToList();
        return (
            [.. found.Where(verb => verb.IsObservable == false).Select(verb => verb.Written)],
            found.Exists(verb => verb.IsObservable is not null) ? null : found.Select(verb => verb.Written).FirstOrDefault());
    }

    /// <summary>Whether somebody can be seen to do what a verb says; null when it is not known.</summary>
    public bool? Judge(string verb) => Observable.Contains(verb) ? true : Hidden.Contains(verb) ? false : null;
}
