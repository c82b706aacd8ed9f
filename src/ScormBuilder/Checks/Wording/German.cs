namespace ScormBuilder.Checks.Wording;

/// <summary>German words and phrases.</summary>
internal static class German
{
    private static readonly (string Name, string Pattern)[] Shared =
    [
        ("det", "(?i:de[rmns]|die|das|diese[rmns]?|jede[rmns]?|alle[rmn]?|beide[rmn]?|im|beim|zum|zur|vom|am|ins|ans|aufs|welche[rmns]?)"),
        ("thing", "Kasten|Kästen|Kästchen|Box(?:en)?|Schaltflächen?|Knopf|Knöpfe|Button(?:s)?|Bild(?:er|ern|es)?|Foto(?:s)?|Abbildung(?:en)?|Grafik(?:en)?|Zeichnung(?:en)?|Diagramm(?:e|en|s)?|Tabellen?|Spalten?|Zeilen?|Text(?:e|es|en)?|Wort|Wörtern?|Satz|Sätze|Absatz|Absätze|Überschrift(?:en)?|Listen?|Eintrag|Einträge|Element(?:e|en|s)?|Feld(?:er|ern|es)?|Link(?:s)?|Abschnitt(?:e|en|s)?|Symbol(?:e|en|s)?|Menü(?:s)?|Pfeil(?:e|en|s)?|Rahmen|Balken|Karten?|Flächen?"),
        ("here", "(?:Seite|Bildschirm|Folie|Lektion|Fenster|Rand|Ecke|Hälfte|Mitte|Frage|{thing}|Bereich)\\w*"),
        ("named", "(?!,? (?:namens|mit (?:dem|der|den|einem|einer) (?:Titel|Wort|Text|Namen|Aufschrift|Überschrift|Beschriftung|Häkchen|Kreuz|Stern|Symbol)))(?!,? [„\"»(])"),
        ("elsewhere", "(?!,? (?:von|vom|neben|an|am|auf|im|in|hinter|vor|unter|über|bei|beim|aus|des|der|zur|zum)(?: (?:de[rmns]|die|das|eine[rmns]?|Ihre[rmns]?|unsere[rmns]?|diese[rmns]?|jede[rmns]?))? (?!{here})[A-ZÄÖÜ])"),
    ];

    private static readonly PhraseFinder Colours = new(
        ["rot", "grün", "blau", "gelb", "orange", "violett", "lila", "rosa", "grau", "braun", "schwarz", "weiß", "türkis", "farbig"],
        [
            .. Shared,
            ("tone", "rot|grün|blau|gelb|orange|violett|lila|rosa|grau|braun|schwarz|weiß|türkis"),
            ("colour", "(?:hell|dunkel|leuchtend )?(?:{tone}|farbig|orangefarben|rosafarben)(?:e[nrms]?)?"),
            ("named", "{named}"),
            ("noun", "(?:Hell|Dunkel)(?:{tone})|Rot|Grün|Blau|Gelb|Orange|Violett|Lila|Rosa|Grau|Braun|Schwarz|Weiß|Türkis"),
            ("shown", "markiert|hinterlegt|unterlegt|hervorgehoben|umrandet|eingerahmt|eingefärbt|gefärbt|gedruckt|geschrieben|dargestellt|gekennzeichnet|eingekreist|unterstrichen|angezeigt|abgebildet"),
            ("alone", "(?!,? (?:und|oder) (?:fett|kursiv|unterstrichen|mit|gekennzeichnet|beschriftet|Weiß))"),
        ],
        [
            // „der grüne Kasten“
            "\\b{det} (?:(?:kleine|große)[nrms]? )?{colour}(?:(?:,| und| oder) {colour})* {thing}\\b{named}{elsewhere}",

            // „rot markiert“
            "\\b(?:hell|dunkel)?{tone}(?: |-)?{shown}(?:e[nrms]?)?\\b{alone}{elsewhere}",

            // „in Rot dargestellt“, „der Text in Rot“, „in roter Schrift“
            "\\bin {noun} {shown}\\b{alone}{elsewhere}",
            "\\b{thing}(?: (?:oben|unten|hier))? in {noun}\\b{alone}{elsewhere}",
            "\\bin {colour} (?:Schrift|Farbe)\\b{alone}{elsewhere}",
        ]);

    private static readonly PhraseFinder Positions = new(
        ["links", "rechts", "linke", "rechte"],
        [
            .. Shared,
            ("placed", "Kasten|Kästen|Kästchen|Box(?:en)?|Schaltflächen?|Knopf|Knöpfe|Button(?:s)?|Bild(?:er|ern|es)?|Foto(?:s)?|Abbildung(?:en)?|Grafik(?:en)?|Zeichnung(?:en)?|Diagramm(?:e|en|s)?|Tabellen?|Spalten?|Zeilen?|Text(?:e|es|en)?|Listen?|Menü(?:s)?|Link(?:s)?|Symbol(?:e|en|s)?"),
            ("beside", "(?:ganz )?(?:oben|unten) (?:rechts|links)|(?:ganz )?(?:rechts|links)(?: (?:oben|unten|außen))?|auf der (?:rechten|linken) (?:Seite|Hälfte)|am (?:rechten|linken) Rand|in der (?:rechten|linken) (?:Spalte|(?:oberen |unteren )?Ecke)|in der (?:oberen|unteren) (?:rechten|linken) Ecke"),
            ("named", "{named}"),
        ],
        [
            // „das Bild rechts“, aber nicht „den Text links liegen lassen“
            "\\b(?!Links\\b){thing}(?: (?:hier|weiter))? {beside}\\b(?! (?:liegen|liegt|und|oder|von))(?<!Links links){named}{elsewhere}",

            // „die rechte Spalte“
            "\\b{det} (?:(?:obere|untere)[nrms]? )?(?:rechte|linke)[nrms]? (?:(?:obere|untere)[nrms]? )?{placed}\\b{named}{elsewhere}",

            // „siehe links unten“, „rechts abgebildet“
            "\\b(?i:siehe|s\\.|vgl\\.|gezeigt|dargestellt|abgebildet|zu sehen)(?: hier)? {beside}\\b{elsewhere}",
            "\\b(?i:{beside}) (?:gezeigt|dargestellt|abgebildet|zu sehen)\\b",

            // „Rechts oben sehen Sie ein Diagramm“, „rechts oben auf den Link“
            "\\b(?i:{beside})(?: (?:sehen|finden|steht|stehen|ist|sind|Sie|wir|auch|dann|nun|befindet|befinden|sich|erscheint|auf|im|in)){1,5}(?: (?:eine[nrms]?|ein|der|die|das|den|dem|Ihre?))?(?: [a-zäöüß]+)? {placed}\\b{elsewhere}",
        ]);

    /// <summary>What is known of the language.</summary>
    public static WordingLanguage Words { get; } = new()
    {
        Abbreviations = WordingLanguage.List(
            "Dr Prof Hr Fr Frl St bzw ca vgl Vgl ggf evtl inkl exkl max min Std Mio Mrd bspw Bspw sog usf etc zzgl abzgl u.a z.B d.h i.d.R o.Ä u.U m.E s.o s.u "
            + "Tel Str Dipl Ing Nr Abs Art Kap Abb Tab Bd geb gest allg dt engl lat jährl mind vorauss"),
        Counted = WordingLanguage.List("Nr Abs Art Kap Abb Tab Bd S Seite Anm Ziff"),
        BeforeOrdinals = WordingLanguage.List("am der die das des dem den im vom zum zur ab seit jeder jede jedes jeden Am Der Die Das Des Dem Den Im Vom Zum Zur Ab Seit"),
        Acronyms = WordingLanguage.List("DDR BRD UNO EG OG UG DG PKW LKW ADAC ARD ZDF KG AG DIN WLAN SUV GEZ BGB AIDS PS PLZ IBAN KFZ KO"),
        Stressed = WordingLanguage.List(
            "NICHT NIE NUR KEIN KEINE IMMER UND ODER ALLE ALLES STOPP STOP HALT JA NEIN SIE ERST DANN VOR NACH OHNE MIT ACHTUNG VIEL WENIG JETZT HIER "
            + "DER DIE DAS EIN EINE IST SIND MUSS DARF KANN ZU AB AUF AUS IN ES WAS WER WIE"),
        ByColour = Colours,
        ByPosition = Positions,
        Objectives = GermanObjectives.Verbs,
    };
}
