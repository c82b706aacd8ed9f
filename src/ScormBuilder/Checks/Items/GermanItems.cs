using System.Collections.Frozen;
using ScormBuilder.Checks.Wording;

namespace ScormBuilder.Checks.Items;

/// <summary>How questions are asked in German.</summary>
internal static class GermanItems
{
    private static readonly PhraseFinder AboutOptions = new(
        ["genannt", "obig", "aufgeführt", "vorherig", "vorstehend", "angegeben", "aufgezählt", "antwort", "option", "aussage", "lösung", "möglichkeit", "davon", "diesen", "beiden", "richtig", "und", "oder", "als auch", "noch"],
        [
            ("all", "(?i:alle[sr]?|keine?[rsn]?|beide[s]?|nichts|jede[sr]?|mehrere|zwei|eine?[rs]?)"),
            ("of", "(?i:de[rsnm]|von den|von diesen|von|davon|die|dieser|diese)"),
            ("said", "(?i:genannte|obige|aufgeführte|vorherige|vorstehende|vorgenannte|angegebene|aufgezählte)[nrs]?"),
            ("options", "(?i:antwort(?:en|möglichkeiten|möglichkeit)?|option(?:en)?|möglichkeit(?:en)?|aussage[n]?|lösung(?:en)?|alternative[n]?)"),
            ("right", "(?i:(?: (?:ist|sind|trifft|treffen|stimmt|stimmen))(?: (?:alle |beide |nicht )?(?:richtig|falsch|korrekt|wahr|zu))?)"),
            ("letter", "\\(?[A-Ha-h]\\)?"),
        ],
        [
            // „alle oben genannten“, „keine der genannten Antworten ist richtig“
            "^{all}(?: {of})?(?: (?i:oben|zuvor|vorher))? {said}(?: {options})?{right}?[.!]?$",

            // „keine der Antworten“, „alle Aussagen sind richtig“
            "^{all} {of}(?: anderen)? {options}{right}?[.!]?$",
            "^{all} {options}{right}[.!]?$",
            "^{all}(?: davon)? (?i:ist|sind) (?i:richtig|falsch|korrekt|wahr)[.!]?$",

            // „nichts davon“, „keine von diesen“
            "^(?i:nichts|keine?[rs]?|alles|beides) davon{right}?[.!]?$",
            "^{all} (?i:von (?:diesen|beiden|allen)){right}?[.!]?$",

            // „A und B“, „sowohl a) als auch c)“
            "^(?:(?i:sowohl|weder|nur|entweder|antwort(?:en)?|option(?:en)?) )*{letter}(?:, {letter})*,? (?i:und|oder|als auch|noch) {letter}{right}?[.!]?$",
        ]);

    private static readonly PhraseFinder Negation = new(
        ["nicht", "kein", "nie", "außer", "ausser", "ausgenommen", "ausnahme", "wenigsten"],
        [
            // At the beginning, also of words that somebody says: behind a comma the same words go on with what is before it.
            ("asks", "(?:^|[:(\"„‚«»—–] ?)(?:(?i:und|also|aber|nun),? )?(?:(?i:in|an|auf|bei|mit|von|zu|für|aus|unter) )?(?:(?i:welche[rnms]?|was|wer|wen|wem|womit|wovon|worauf|wofür|wozu|wodurch)|(?i:wo|wann|wohin) (?i:ist|sind|darf|dürfen|soll|sollen|sollte|sollten|muss|müssen|kann|können|wird|werden|hat|haben|gehört|gehören|gehen|hilft))\\b"),
            ("not", "(?:\\b(?i:nicht(?! (?:nur|bloß|zuletzt|unbedingt)\\b)|nie(?:mals)?|kein(?:e|en|em|er|es)?|keinesfalls|keineswegs)\\b)"),
            ("poor", "(?i:geeignet|wahrscheinlich|wichtig|passend|sinnvoll|hilfreich|wirksam|nützlich|zutreffend|empfehlenswert|dringend|zuverlässig|zu)"),
        ],
        [
            // „Was gehört nicht in den Eimer?“: hinter einem Komma wird nach nichts mehr gefragt.
            "(?<={asks}[^,;:?!.–]* ){not}",

            // „Kreuzen Sie an, was Sie nie tun würden.“
            "(?<=\\b(?i:wähle|markiere|kreuze|finde|nenne|suche)n?\\b(?:(?! (?i:wenn|falls|weil)\\b)[^;:?!.])* ){not}",

            // „Heroin ist kein …“
            "{not}(?=\\s*(?::|…|\\.\\.\\.|_+)\\s*$)",
            "\\b(?i:außer|ausser)\\b(?! (?:Betrieb|Haus|Gefahr|Kraft|Atem|Acht|Dienst|Kontrolle|Sicht|Reichweite|Landes|Frage|sich|Form)\\b)",
            "\\b(?i:ausgenommen|mit Ausnahme)\\b",
            "\\b(?i:am wenigsten)(?= {poor}\\b)",
            "(?<=\\b(?i:passt|passen|trifft|treffen|eignet|eignen|hilft|helfen|nützt|nützen)(?: sich)? )(?i:am wenigsten)\\b",
        ]);

    private static readonly PhraseFinder Absolute = new(
        ["immer", "nie", "nur", "alle", "jede", "niemand", "ausnahmslos", "völlig", "absolut", "unmöglich", "stets", "fall", "ausschließlich", "keinesfalls"],
        [],
        [
            "(?<!\\b(?i:nicht|fast|beinahe) )\\b(?i:stets|niemals|nie|niemand|ausnahmslos|völlig|absolut|unmöglich|keinesfalls|ausschließlich|in jedem Fall|auf keinen Fall|auf jeden Fall)\\b",
            "(?<!\\b(?i:nicht|fast|wie|was|wer|wo) )\\b(?i:immer)\\b(?! (?:(?i:noch|wieder|mehr)\\b|[a-zäöü]+er\\b))",
            "(?<!\\b(?i:nicht|wenn) )\\b(?i:nur)\\b(?! (?i:noch)\\b)",
            "(?<!\\b(?i:nicht|fast|vor|beinahe) )\\b(?i:alle[rns]?)\\b(?! (?:\\d+|zwei|drei|vier|sechs|acht|paar)\\b)",
            "(?<!\\b(?i:nicht|fast|beinahe) )\\b(?i:jede[rnms]?)\\b(?! (?i:Tag|Woche|Monat|Jahr|Stunde|Minute|Morgen|Abend|Nacht|Mal)\\b)",
        ]);

    private static readonly PhraseFinder Hedge = new(
        ["meist", "oft", "häufig", "regel", "gewöhnlich", "üblicherweise", "normalerweise", "manchmal", "möglicherweise", "vielleicht", "eventuell", "wahrscheinlich", "umständen", "fällen", "könnte"],
        [],
        ["\\b(?i:meist|meistens|oft|häufig|in der Regel|gewöhnlich|üblicherweise|normalerweise|manchmal|möglicherweise|vielleicht|eventuell|wahrscheinlich|unter Umständen|in (?:den )?(?:meisten|vielen) Fällen|könnten?)\\b"]);

    private static readonly PhraseFinder AmountAsked = new(["wie", "wer", "wen", "wem", "wessen"], [], ["\\b(?i:wie (?:viele?[mnrs]?|oft|lange|weit)|wer|wen|wem|wessen)\\b"]);

    private static readonly FrozenSet<string> Said = WordingLanguage.List(
        "aber alle allem allen aller alles also andere anderen anderer anderes antwort antworten auch aussage aussagen außer beim beide beiden bereits besser beste "
        + "besten bevor bitte bleibt damit daran darauf darf dass davon dazu deine denen denn deren dessen dies diese diesem diesen dieser dieses doch dort durch "
        + "dürfen eben eher eigentlich eine einem einen einer eines einige einmal erst ersten etwas euch falsch falls folgende folgenden frage fragen ganz geben geht "
        + "gegen gehen gehört gehören gerade gibt gilt gleich gute guten haben hatte hier hilft hinter ihnen ihre ihrem ihren ihrer immer jede jedem jeden jeder "
        + "jemand jetzt kann kein keine keinem keinen keiner kennen kommt können könnte lassen letzte machen macht mehr mehrere meinen meist menschen muss müssen "
        + "nach nächste nehmen neue nicht nichts niemand noch oben oder ohne person personen richtig richtige richtigen sagen sagt sein seine seinem seinen seiner "
        + "sich sind sollen sollte sollten sondern soll sonst stehen steht stellen tun über unter viel viele vielen von vorher wann warum weil welche welchem welchen "
        + "welcher welches wenn werden wer wichtig wie wieder wird wirklich wissen wohin wollen worden wollte wurde würde würden zuerst zwei zwischen zuvor");

    /// <summary>What is known of the language.</summary>
    public static ItemLanguage Words { get; } = new()
    {
        AboutOptions = AboutOptions,
        Negation = Negation,
        Absolute = Absolute,
        Hedge = Hedge,
        AmountAsked = AmountAsked,
        ArticleBeforeGap = new([" ein", " das", " dem"], [], ["(?<= )(?i:ein|eine|einen|einem|einer|das|dem)(?=\\s*(?:_{2,}|…|\\.\\.\\.)|\\s*:?\\s*$)"]),
        Fits = GermanGender.Fits,
        RootOf = RootOf,
        Articles = WordingLanguage.List("der die das den dem des ein eine einen einem einer eines"),
        Denials = WordingLanguage.List("nicht kein keine keinen keinem keiner nie niemals ohne weder noch nichts niemand außer nur"),
        Joining = WordingLanguage.List("und oder sowie plus mit samt bzw & +"),
        DecimalSign = ',',
        RangeWords = new(
            About: "etwa|ungefähr|rund|zirka|circa|knapp|fast|von",
            Between: "zwischen",
            And: "und",
            To: "bis|bis zu",
            Over: "mehr als|über|größer als|älter als|länger als|höher als",
            Least: "mindestens|ab|wenigstens|nicht weniger als",
            Under: "weniger als|unter|kleiner als|jünger als|kürzer als|niedriger als",
            Most: "höchstens|bis zu|bis|maximal|nicht mehr als",
            More: "(?:oder|und) (?:mehr|darüber|älter|länger|höher)",
            Less: "(?:oder|und) (?:weniger|darunter|jünger|kürzer|niedriger)"),
    };

    /// <summary>Words of five letters and more, without the endings of cases and verbs.</summary>
    private static string? RootOf(string word)
    {
        var small = word.ToLowerInvariant();
        if (small.Length < 5 || Said.Contains(small) || !small.All(character => char.IsLetter(character) || character == '-'))
        {
            return null;
        }

        foreach (var ending in (string[])["en", "er", "es", "em", "et", "st", "e", "n", "s", "t"])
        {
            if (small.EndsWith(ending, StringComparison.Ordinal) && small.Length - ending.Length >= 4)
            {
                return small[..^ending.Length];
            }
        }

        return small;
    }
}
