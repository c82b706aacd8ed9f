using System.Collections.Frozen;
using ScormBuilder.Checks.Wording;

namespace ScormBuilder.Checks.Items;

/// <summary>How questions are asked in English.</summary>
internal static class EnglishItems
{
    private static readonly PhraseFinder AboutOptions = new(
        ["above", "these", "those", "options", "answer", "statement", "choices", "correct", "right", "true", "and", "nor", " or "],
        [
            ("all", "(?i:all|any|both|none|neither|either|some|two|three|most|no|one|more than one|only one|several)"),
            ("options", "(?i:options?|answers?|choices?|statements?|alternatives?|possibilities)"),
            ("above", "(?i:above|preceding|foregoing|aforementioned|previous)"),
            ("right", "(?i:(?: (?:is|are|apply|applies))(?: (?:all |both )?(?:correct|right|true|wrong|false|incorrect))?)"),
            ("letter", "\\(?[A-Ha-h]\\)?"),
        ],
        [
            // "all of the above", "none of the above answers is true"
            "^{all}(?: of)?(?: the)? {above}(?: {options})?{right}?[.!]?$",

            // "none of these", "neither of the other options"
            "^{all} of (?i:these|those|the(?: other)? {options}|(?:these|those) {options}){right}?[.!]?$",

            // "all are correct", "no answer is right"
            "^(?i:all|both|none|neither|no)(?: the)?(?: {options})? (?i:is|are) (?i:correct|right|true|wrong|false|incorrect)[.!]?$",

            // "A and B", "both (a) and (c)", "options A, B and D"
            "^(?:(?i:both|either|neither|only|answers?|options?) )*{letter}(?:, {letter})*,? (?i:and|or|nor|&) {letter}{right}?[.!]?$",
        ]);

    private static readonly PhraseFinder Negation = new(
        ["not", "n't", "n’t", "never", "except", "least"],
        [
            // At the beginning, also of words that somebody says. Behind a comma "which" and "who" go on with what is before it.
            ("begin", "(?:^|[:(\"“‘—–] ?)(?:(?i:so|then|and|but|now),? )?(?:(?i:in|to|for|of|on|with|from|by|at|under) )?"),
            ("aux", "(?i:do|does|did|is|are|was|were|should|must|can|may|will|would|has|have)"),
            ("asks", "(?:(?:{begin}(?i:which|what|who|whom|whose)|, (?i:what|which of|which one)|(?:{begin}|, )(?i:where|when) {aux})\\b)"),

            // Behind these words nothing is said of what is asked for.
            ("clause", "(?i:if|when|whenever|that|who|whom|whose|which|because|although|though|while|unless|until|since|before|after|whether|why)\\b"),
            ("not", "(?i:not(?! only\\b| just\\b| necessarily\\b)|never|cannot|[a-z]+n['’]t)\\b"),
            ("poor", "(?i:likely|probable|suitable|appropriate|important|effective|useful|helpful|accurate|true|correct|relevant|desirable|urgent|common|reliable|acceptable|advisable|convincing|plausible|fitting)"),
        ],
        [
            // "Which of these is not an opioid?"
            "(?<={asks}(?:(?! {clause})[^,;:?!.])* )(?<!\\bor ){not}",

            // "Choose what you would never do."
            "(?<=\\b(?i:choose|select|tick|mark|pick|find|name|identify)\\b(?:(?! (?i:if|when|who|because|unless|until)\\b)[^,;:?!.])* ){not}",

            // "Heroin does not …"
            "{not}(?=\\s*(?::|…|\\.\\.\\.|_+)\\s*$)",
            "\\b(?i:except)\\b",
            "(?<!\\b(?i:at|not) )\\b(?i:least)(?= {poor}\\b)",
        ]);

    private static readonly PhraseFinder Absolute = new(
        ["always", "never", "only", "all", "every", "none", "nobody", "no one", "completely", "entirely", "totally", "absolutely", "impossible", "exception"],
        [],
        [
            "(?<!\\b(?i:not|nearly|almost) )\\b(?i:always|never|completely|entirely|totally|absolutely|impossible|nobody|no one|everybody|everyone|none|without exception)\\b",
            "(?<!\\b(?i:not|if|the) )\\b(?i:only)\\b",
            "(?<!\\b(?i:not|at|after|above|nearly|almost|and|is) )\\b(?i:all)\\b(?! (?i:right|day|night|but|over|along)\\b)",
            "(?<!\\b(?i:not|nearly|almost) )\\b(?i:every)\\b(?! (?:[\\w-]+ )?(?i:days?|weeks?|months?|years?|hours?|minutes?|seconds?|mornings?|evenings?|nights?|time)\\b)",
        ]);

    private static readonly PhraseFinder Hedge = new(
        ["usually", "often", "general", "typical", "sometimes", "mostly", "normally", "perhaps", "possib", "probab", "might", "may", "most cases", "rule", "tend", "frequently", "occasionally"],
        [],
        [
            "\\b(?i:usually|often|generally|typically|sometimes|mostly|normally|perhaps|possibly|probably|might|frequently|occasionally|in most cases|in many cases|in general|as a rule|tends? to)\\b",
            "\\b(?i:may)(?= (?i:not )?(?i:be|have|cause|lead|need|help|feel|become|occur|happen|vary|differ|change|take|make|mean|get|work|come|fail|rise|fall|increase|reduce|also|still|well)\\b)",
        ]);

    private static readonly PhraseFinder AmountAsked = new(["how", "who"], [], ["\\b(?i:how (?:many|much|often|long|far)|who|whom|whose)\\b"]);

    private static readonly FrozenSet<string> Said = WordingLanguage.List(
        "about above after again against along already although always among another answer answers anybody anyone anything apply around asked asking because "
        + "been before begin behind being below best better between both choose chosen common correct could course describe described does doing done down during "
        + "each either else enough every everybody everyone everything except false find first following from gets give given gives going good happen happened "
        + "happens have having help here instead into just kind know known knows last least left less like likely long made make makes many mark means might more "
        + "most much must need needs never next none nobody nothing number often once only option options other others over part people person place possible "
        + "question questions rather reason right said same says several shall should show shown shows side since some somebody someone something sometimes sort "
        + "start state stated statement statements step still such take taken takes tell than that their them then there these they thing things think this those "
        + "though three through time times together told true under until upon used using usual usually want wants well were what when where whether which while "
        + "whole whom whose will with within without word words work would write wrong your");

    /// <summary>What is known of the language.</summary>
    public static ItemLanguage Words { get; } = new()
    {
        AboutOptions = AboutOptions,
        Negation = Negation,
        Absolute = Absolute,
        Hedge = Hedge,
        AmountAsked = AmountAsked,
        ArticleBeforeGap = new([" a", " an"], [], ["(?<= )(?i:an?)(?=\\s*(?:_{2,}|…|\\.\\.\\.)|\\s*:?\\s*$)"]),
        Fits = Fits,
        RootOf = RootOf,
        Articles = WordingLanguage.List("a an the"),
        Denials = WordingLanguage.List("not no never without nor neither none cannot nothing nobody except only don't doesn't isn't aren't won't can't"),
        Joining = WordingLanguage.List("and or plus with & +"),
        DecimalSign = '.',
        RangeWords = new(
            About: "about|around|approximately|roughly|some|nearly|almost|from",
            Between: "between",
            And: "and",
            To: "to|through",
            Over: "more than|over|above|greater than|older than|longer than|higher than",
            Least: "at least|from|a minimum of|no less than|not less than",
            Under: "less than|fewer than|under|below|younger than|shorter than|lower than",
            Most: "at most|up to|a maximum of|no more than|not more than",
            More: "(?:or|and) (?:more|over|above|older|longer|higher)",
            Less: "(?:or|and) (?:less|fewer|under|below|younger|shorter|lower)"),
    };

    /// <summary>"A" and "an" by the first sound, as far as letters show it: with exceptions, and acronyms spelt out.</summary>
    private static bool? Fits(string article, string option)
    {
        var word = option.Split(' ', '-', ',', '.', ';')[0];
        if (word.Length == 0 || !char.IsAsciiLetterOrDigit(word[0]) || Words.Articles.Contains(word.ToLowerInvariant()) || (word.Length == 1 && char.IsLetter(word[0])))
        {
            return null;
        }

        var isSpelt = word.Length > 1 && word.All(char.IsAsciiLetterUpper);
        var small = word.ToLowerInvariant();
        bool Begins(string words) => words.Split(' ').Any(start => small.StartsWith(start, StringComparison.Ordinal));
        var isVowel = isSpelt ? "aefhilmnorsx".Contains(small[0])
            : char.IsAsciiDigit(small[0]) ? small[0] == '8' || small is "11" or "18"
            : Begins("hour honest honour honor heir") || ("aeiou".Contains(small[0]) && !(Begins("uni use usa usu uti euro eu one once ur") && !Begins("unim unin unid urg urb")));
        return isVowel == (article == "an");
    }

    /// <summary>Words of five letters and more, without the endings of plurals and verbs.</summary>
    private static string? RootOf(string word)
    {
        var small = word.ToLowerInvariant().Replace('’', '\'');
        if (small.Length < 5 || Said.Contains(small) || !small.All(character => char.IsLetter(character) || character is '\'' or '-'))
        {
            return null;
        }

        foreach (var ending in (string[])["'s", "ing", "ed", "es", "s", "e"])
        {
            if (small.EndsWith(ending, StringComparison.Ordinal) && small.Length - ending.Length >= 4)
            {
                return small[..^ending.Length];
            }
        }

        return small;
    }
}
