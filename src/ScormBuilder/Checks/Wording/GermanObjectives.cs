using System.Text.RegularExpressions;

namespace ScormBuilder.Checks.Wording;

/// <summary>Verbs of German objectives. They end their sentence, „Die Brandklassen nennen“, unless it goes on with a clause: „Erklären, wie ein Brand entsteht“.</summary>
internal static partial class GermanObjectives
{
    /// <summary>What is known of them.</summary>
    public static ObjectiveVerbs Verbs { get; } = new()
    {
        Observable = WordingLanguage.List(
            "abgrenzen abhaken ablehnen ableiten ablesen absetzen absichern abstellen abstimmen abwägen abwarten achten alarmieren analysieren anbieten anfertigen anfordern angeben anhalten ankreuzen anlegen anleiten anmelden anpassen ansprechen anwenden anzeigen aufbauen aufführen auflisten aufräumen aufschreiben aufsuchen auftragen aufzählen aufzeigen aufzeichnen ausfüllen ausführen auslösen ausschalten ausschließen auswählen auswerten auszeichnen "
            + "bauen beantworten bearbeiten bedienen befolgen befragen begleiten begründen begrenzen behandeln behaupten belegen benennen benutzen beobachten beraten berechnen bereitstellen berichten berücksichtigen beschaffen beschreiben beschriften beseitigen bestimmen betätigen betreuen beurteilen bewegen bewerten bezeichnen bilden bringen buchstabieren "
            + "charakterisieren darlegen darstellen definieren deuten diagnostizieren diskutieren dokumentieren durchführen einhalten einleiten einordnen einrichten einsetzen einstellen einstufen einteilen empfehlen entfernen entscheiden entsorgen entwerfen entwickeln ergänzen erarbeiten erfassen erfragen erheben erkennen erklären erläutern ermitteln erproben erstellen erzählen evakuieren "
            + "finden folgen formulieren fragen führen geben gegenüberstellen gestalten gewichten gliedern gruppieren halten handeln handhaben helfen herstellen herausarbeiten hinweisen holen identifizieren illustrieren informieren interpretieren kennzeichnen klassifizieren kombinieren kommunizieren kontrollieren konstruieren korrigieren kritisieren "
            + "lagern leisten leiten lesen lokalisieren lösen löschen machen markieren melden messen mitteilen nachweisen nennen notieren nutzen öffnen ordnen organisieren planen präsentieren prüfen protokollieren reagieren rechnen reinigen retten sammeln sagen schätzen schildern schließen schreiben schützen sichern skizzieren sortieren sperren spülen stellen strukturieren "
            + "testen tragen transportieren trennen treffen überprüfen übersetzen übertragen überwachen umformulieren umgehen umsetzen unterbrechen unterlassen unterscheiden unterstützen untersuchen verabreichen verändern verfassen vergleichen verhalten verhindern verlassen vermeiden vermitteln veranlassen verordnen versorgen verteidigen verwenden vorbereiten vorbeugen vorführen vorhersagen vorlegen vormachen vorschlagen vorstellen vortragen "
            + "wählen warnen wechseln weitergeben weiterleiten widerlegen wiedergeben wiederholen zählen zeichnen zeigen zitieren zubereiten zuordnen zurückweisen zusammenbauen zusammenfassen zusammenstellen"),
        Hidden = WordingLanguage.List(
            "verstehen wissen kennen kennenlernen lernen erlernen begreifen nachvollziehen verinnerlichen einsehen erfahren glauben fühlen denken wertschätzen würdigen "
            + "kenntnis kenntnisse verständnis grundwissen bewusstsein grundkenntnisse fachwissen überblick einblick"),
        Examples = "nennen, beschreiben, erklären, vergleichen, auswählen oder vorführen",
        Find = Find,
    };

    private static List<(string Written, bool? IsObservable)> Find(string objective, ObjectiveVerbs verbs)
    {
        var rest = Trailing().Replace(objective[LeadIn().Match(objective).Length..].TrimEnd('.', '!', ' '), "");
        var head = rest[..(Clause().Match(rest) is { Success: true } clause ? clause.Index : rest.Length)];
        if (HiddenPhrase().Match(head) is { Success: true } phrase)
        {
            return [(phrase.Value, false)];
        }

        // „Erkennen und beseitigen“, „Den Alarm auslösen und das Haus verlassen“: each part ends in its verb, or is a noun that belongs to the next one.
        var parts = Parts().Split(head).Select(part => Words().Matches(part).Select(word => word.Value).ToList()).Where(part => part.Count > 0).ToList();
        var areVerbsAlone = parts.TrueForAll(part => part.Count == 1);
        var found = parts
            .Where(part => part.Count > 1 || areVerbsAlone || char.IsLower(part[0][0]))
            .Select(part => (Written: part[^1], IsObservable: Judge(part[^1], part.Count == 1)))
            .Where(verb => verb.IsObservable is not null)
            .ToList();
        if (found.Count > 0)
        {
            return found;
        }

        // „Geräte, die brennen, ausschalten“, „Beschreiben der Brandklassen“, „Kenntnis der Brandklassen“
        var all = Words().Matches(rest).Select(word => word.Value).ToList();
        return all.Count == 0
            ? []
            : [new[] { (all[^1], Judge(all[^1], false)), (all[0], Judge(all[0], true)) }.Where(verb => verb.Item2 is not null).FirstOrDefault((parts is [.., var last] ? last[^1] : all[0], null))];

        // A noun in the end is what something is done with: „Mit dem Wissen“. A „zu“ may stand within the verb: „auszulösen“.
        bool? Judge(string word, bool mayBeNoun) => !mayBeNoun && char.IsUpper(word[0])
            ? null
            : verbs.Judge(word.ToLowerInvariant()) ?? (word.IndexOf("zu", 1, StringComparison.Ordinal) is > 0 and var at ? verbs.Judge(word.Remove(at, 2).ToLowerInvariant()) : null);
    }

    /// <summary>„Nach dem Kurs können Sie“, „Die Lernenden sind in der Lage,“</summary>
    [GeneratedRegex(
        "^[^,:]*?\\b(?:können|kann|kannst|könnt|sollen|werden|(?:(?:sind|ist|bist) )?in der Lage(?: sein)?)\\b(?:\\s+(?:Sie|du|ihr|wir|(?:die|der|alle|jede[rs]?) \\p{Lu}\\p{L}+))?(?:\\s+in der Lage sein)?\\s*[,:]?\\s+(?=\\S+(?:\\s|$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadIn();

    [GeneratedRegex("\\s+(?:können|kann|kannst|sollen|zu können)$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(
        ",\\s+(?:wie|warum|wann|wo|was|wer|wen|wem|wessen|welche[rnms]?|dass|ob|weshalb|wieso|weil|wenn|damit|um|ohne|indem|sodass|bevor|nachdem|wo(?:r?(?:durch|mit|für|auf|an|aus|zu|vor|bei|von|über|nach|um))|der|die|das|den|dem|deren|dessen|(?:in|an|auf|mit|bei|von|aus|für|vor|zu|nach) (?:de[rmn]|die|das|denen|welche[rnms]?))\\b|[:;]|\\s–\\s",
        RegexOptions.CultureInvariant)]
    private static partial Regex Clause();

    [GeneratedRegex(",\\s*|\\s+(?:und|oder|sowie|bzw\\.|beziehungsweise)\\s+|/", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex("[\\p{L}\\p{M}-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(
        "(?<!\\p{L})(?i:vertraut (?:sein|werden|machen)|bewusst (?:sein|werden|machen)|bescheid wissen|kennen lernen|informiert sein)$"
        + "|(?<!\\p{L})(?:Grundk|K)enntnisse?\\b[^,]* (?:haben|besitzen|erwerben|erlangen|gewinnen|vertiefen|erweitern|erhalten)$"
        + "|(?<!\\p{L})(?:Verständnis|Wissen|Grundwissen|Fachwissen|Überblick|Einblick|Bewusstsein)\\b[^,]* (?:haben|besitzen|erwerben|erlangen|gewinnen|entwickeln|vertiefen|erweitern|erhalten|bekommen|schärfen|stärken)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HiddenPhrase();
}
