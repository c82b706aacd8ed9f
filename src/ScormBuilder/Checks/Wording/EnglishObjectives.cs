using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Wording;

/// <summary>Verbs of English objectives. They begin with their verb, behind words such as "Learners will be able to".</summary>
internal static partial class EnglishObjectives
{
    /// <summary>What is known of them.</summary>
    public static ObjectiveVerbs Verbs { get; } = new()
    {
        // In the order of Bloom's levels, then what hands do.
        Observable = WordingLanguage.List(
            "cite define enumerate identify indicate label list locate mark match name outline pick point quote read recall recite recognize record repeat report reproduce select spell state tell write "
            + "characterize clarify classify convert describe differentiate discuss distinguish draw estimate exemplify explain express extrapolate generalize give illustrate infer interpret paraphrase predict rephrase restate retell reword show sketch sort summarize translate "
            + "act administer adjust apply assist calculate call carry change check choose clean collect communicate complete comply compute conduct connect counsel count deliver demonstrate determine disinfect dispose document dress employ enter execute extinguish fill find follow handle help implement inform initiate inject inspect insert install instruct interview introduce keep leave lead lift maintain make manage measure modify monitor move notify obtain offer open operate order participate perform position practice practise prepare prescribe present prevent process produce protect provide put refer reach reassure reduce remove request rescue respond restrain role-play schedule screen secure set solve sound speak stop submit support switch take teach test train transfer treat turn undertake use utilize verify warn wash wear "
            + "analyze appraise arrange assess audit break categorize compare contrast correlate critique debate deduce detect diagnose diagram dissect evaluate examine experiment inspect investigate justify prioritize question rank relate separate subdivide survey trace weigh "
            + "advise argue conclude criticize decide defend grade judge persuade propose rate recommend score suggest validate "
            + "assemble author build combine compile compose construct coordinate create design develop devise facilitate formulate generate integrate negotiate organize plan reorganize revise rewrite set simulate structure synthesize"),
        Hidden = WordingLanguage.List(
            "understand understanding know knowing knowledge learn learning appreciate appreciating appreciation comprehend comprehending comprehension realize grasp perceive believe feel think enjoy internalize familiarize familiarity awareness insight"),
        Examples = "explain, list, describe, compare, choose or demonstrate",
        Find = Find,
    };

    private static IEnumerable<(string Written, bool? IsObservable)> Find(string objective, ObjectiveVerbs verbs)
    {
        var rest = objective[LeadIn().Match(objective).Length..];
        while (Adverb().Match(rest) is { Success: true } adverb && Judge(adverb.Groups["word"].Value, verbs) is null)
        {
            rest = rest[adverb.Length..];
        }

        for (var isFirst = true; ; isFirst = false)
        {
            var phrase = HiddenPhrase().Match(rest);
            var written = phrase.Success ? phrase.Value : Word().Match(rest).Value;
            bool? isObservable = phrase.Success ? false : Judge(written, verbs);
            if (written.Length == 0 || (!isFirst && isObservable is null))
            {
                yield break;
            }

            yield return (written, isObservable);

            // "List and explain", "know, understand and apply"
            rest = rest[written.Length..];
            if (Conjunction().Match(rest) is not { Success: true } and)
            {
                yield break;
            }

            rest = rest[and.Length..];
        }
    }

    private static bool? Judge(string written, ObjectiveVerbs verbs)
    {
        var word = written.ToLowerInvariant();
        return Forms(word).Concat(Forms(British().Replace(word, "${stem}z${end}"))).Select(verbs.Judge).FirstOrDefault(known => known is not null);
    }

    /// <summary>The forms of a verb in a dictionary that its form in a sentence may belong to: "lists", "listing", "applies", "planning".</summary>
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        foreach (var (ending, others) in Endings.Where(one => word.Length > one.Ending.Length + 1 && word.EndsWith(one.Ending, StringComparison.Ordinal)))
        {
            foreach (var other in others)
            {
                yield return word[..^ending.Length] + other;
            }

            if (ending == "ing" && word.Length > 5 && word[^4] == word[^5])
            {
                yield return word[..^4];
            }
        }
    }

    private static readonly (string Ending, string[] Others)[] Endings = [("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ing", ["", "e"])];

    [GeneratedRegex(
        "^(?:(?:after|by the end of|at the end of|at the completion of|on completion of|upon completion of|having)\\b[^,:]*[,:]\\s*)?"
        + "(?:(?:the |each |every |all )?(?:learners?|participants?|attendees?|students?|staff|nurses?|counsell?ors?|clinicians?|you|they)\\s+)?"
        + "(?:(?:will|should|can|could|must|shall|are|is)\\s+){0,2}(?:(?:be )?able\\s+)?(?:to(?:\\s*:)?\\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadIn();

    [GeneratedRegex("^(?<word>\\w+ly)\\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adverb();

    [GeneratedRegex("^[\\p{L}\\p{M}'’-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^(?:\\s*,\\s*(?:and|or)\\s+|\\s*[,/]\\s*|\\s+(?:and|or|and/or|&)\\s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction();

    [GeneratedRegex("\\b(?<stem>\\w{2,}[iy])s(?<end>e|es|ing)$", RegexOptions.CultureInvariant)]
    private static partial Regex British();

    [GeneratedRegex(
        "^(?:(?:be|become|becoming|being|get|getting|are|is)\\s+(?:\\w+ly\\s+|more\\s+|well\\s+)?(?:aware|familiar|acquainted|conscious|informed|knowledgeable|exposed|interested)\\b"
        + "|get(?:ting)?\\s+to\\s+know\\b|make\\s+oneself\\s+familiar\\b"
        + "|(?:have|having|gain|gaining|get|getting|acquire|acquiring|develop|developing|increase|increasing|improve|improving|deepen|deepening|expand|expanding|enhance|enhancing|obtain|build|show|showing|demonstrate|demonstrating|display|possess)"
        + "\\s+(?:(?:an?|the|their|your|some|more)\\s+)?(?:[\\w-]+\\s+){0,2}?(?:understanding|knowledge|awareness|appreciation|insight|insights|familiarity|comprehension)\\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HiddenPhrase();
}
