namespace ScormBuilder.Checks.Wording;

/// <summary>English words and phrases.</summary>
internal static class English
{
    private const string Named = "(?!,? (?:called|labell?ed|named|titled|headed|marked|with (?:the|an?) (?:word|title|heading|label|name|text|icon|tick|cross|star|mark|symbol|number)))(?!,? [\"“‘'«(])";

    /// <summary>What keeps a phrase from meaning this page: a place that is named, "on the wall", "of the stairs".</summary>
    private const string Elsewhere =
        "(?! (?:on|in|at|from|behind|under|beside|near|by|next to|above|below|to|into)(?: top of)? (?:the|your|our|their|his|her|its|an?|each|every|this|that) (?!{here}))(?! of (?!(?:the |this |your |each |every )?{here}))";

    private static readonly (string Name, string Pattern)[] Shared =
    [
        ("the", "(?i:the|this|that|these|those|each|every|both|any|all(?: the)?)"),
        ("thing", "box(?:es)?|entry|entries|(?:button|picture|image|photo|figure|illustration|drawing|diagram|chart|graph|table|column|row|text|word|sentence|paragraph|heading|list|item|panel|icon|link|area|section|tab|menu|arrow|frame|card)s?"),
        ("here", "(?:[\\w-]+ )?(?:page|screen|slide|lesson|module|course|window|left|right|top|bottom|side|corner|margin|edge|question|example|{thing})\\b"),
        ("end", "(?=\\s*(?:[.,;:!?)\\]\"”»…–—]|$)| (?:and|or|but|are|is|was|were|has|have|had|on|in|at|to|of|for|by|below|above|with|means?|shows?|can|must|should|will|that|which|who|if|when|while|before|after|as|then|now|here|it|you|we|they|explains?|lists?|gives?|says?|contains?|opens?|ink|type|letters|print)\\b)"),
        ("named", Named),
        ("elsewhere", Elsewhere),
    ];

    private static readonly PhraseFinder Colours = new(
        ["red", "green", "blue", "yellow", "orange", "purple", "violet", "pink", "brown", "grey", "gray", "black", "white", "turquoise", "coloured", "colored"],
        [
            .. Shared,
            ("colour", "(?:(?:light|dark|bright|pale)(?: |-))?(?:red|green|blue|yellow|orange|purple|violet|pink|brown|grey|gray|black|white|turquoise)"),
            ("kind", "warning|information|info|small|large|big|shaded|dashed|dotted|text"),
            ("alone", "(?!,? (?:and|or|with) (?:white|bold|italics?|underlined|marked|labell?ed|with|in bold|in italics|an?))"),
        ],
        [
            // "the green box", but not a black box, a grey area and what stands on a black list.
            "\\b{the} (?!black box|gr[ea]y area|(?:black|white|red) list)(?:{colour}|coloured|colored)(?:,? (?:and|or) {colour})? (?:{kind} )?(?:{thing}|bars?)\\b{named}{elsewhere}",

            // "the button below in green"
            "\\b(?:{thing}|bars?)(?: (?:above|below|here|there))?(?: (?:that|which)(?: is| are)?)?(?: (?:shown|printed|marked|written|drawn))? in {colour}\\b{end}{alone}{elsewhere}",

            // "shown in red"
            "\\b(?i:shown|marked|highlighted|printed|displayed|written|colou?red|drawn|outlined|shaded|circled|tinted|appears?|flagged) (?:out )?in {colour}\\b{end}{alone}{elsewhere}",
            "\\b(?i:highlighted|shaded|outlined|tinted|colou?red) {colour}\\b{end}{alone}{elsewhere}",

            // "Red items are required."
            "(?<![\\w,;:-]\\s*)(?:Red|Green|Blue|Yellow|Orange|Purple|Pink|Grey|Gray|Black|White) {thing}(?<=s) (?:are|show|mark|mean|indicate)\\b",
        ]);

    private static readonly PhraseFinder Positions = new(
        ["left", "right"],
        [
            .. Shared,
            ("placed", "box(?:es)?|(?:button|picture|image|photo|figure|illustration|drawing|diagram|chart|graph|table|column|row|panel|icon|list|menu|text)s?"),
            ("side", "(?:(?:far|top|upper|bottom|lower)(?: |-))?(?:left|right)(?:-hand)?(?: (?:side|corner|column|half|margin|edge))?"),
        ],
        [
            // "the picture on the right"
            "\\b{thing}(?: (?:shown|given|displayed|placed|found|that is|which is|you see|below|above))? (?:on|at|to|in) (?:the|your) {side}\\b{end}{named}{elsewhere}",

            // "the left-hand column": "right" alone would be what is not wrong.
            "\\b{the} (?:left|(?:left|right)-hand|(?:top|upper|bottom|lower)(?: |-)(?:left|right)|leftmost|rightmost) {placed}\\b{named}{elsewhere}",

            // "see below left", "shown on the right"
            "\\b(?i:see|shown|pictured|displayed|illustrated|depicted)(?: (?:above|below|here|at|on|to|in|the|top|bottom|upper|lower|far)){1,4} (?:left|right)(?:-hand)?(?: (?:side|corner))?\\b{end}{elsewhere}",

            // "On the left you see the diagram"
            "\\b(?i:on|to|at|in) the {side},?(?: (?:you|we|there|is|are|see|find|can|will|now|also|of|the|page|screen|slide|comes|appears|stands)){1,6}(?: (?:the|an?|your|this))?(?: [\\w-]+)? {placed}\\b{elsewhere}",
        ]);

    /// <summary>What is known of the language.</summary>
    public static WordingLanguage Words { get; } = new()
    {
        Abbreviations = WordingLanguage.List("Dr Mr Mrs Ms Prof St Jr Sr Rev Gen vs e.g i.e eg ie cf approx Approx a.m p.m al"),
        Counted = WordingLanguage.List("No no Nos Fig Figs fig p pp Vol vol Ch ch Sec sec Art Eq"),
        Acronyms = WordingLanguage.List("BC AD NE NW SE SW DIY NHS BBC ATM UHT RSVP ASAP AIDS IQ DJ MP PS PO"),
        Stressed = WordingLanguage.List(
            "NOT NO DO NEVER ALWAYS AND OR ALL MUST ONLY STOP ANY YES NOW IF IS ARE BUT ONE NONE EVERY BEFORE AFTER FIRST THEN THIS THAT BOTH EACH TO BE "
            + "THE WARNING DANGER CAUTION NOTE TIP RIGHT WRONG TRUE FALSE IN ON OFF UP DOWN WAS WILL CAN CANNOT MORE LESS VERY WHAT WHY HOW"),
        ByColour = Colours,
        ByPosition = Positions,
        Objectives = EnglishObjectives.Verbs,
        Syllables = EnglishSyllables.Count,
    };
}
