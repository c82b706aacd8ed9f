namespace ScormBuilder.Tests.Checks;

/// <summary>For each accessibility finding, the change of a good module that shows it.</summary>
internal static class Mutations
{
    private const string Brain = "naltrexone-implants/02-heroin-and-the-brain.md";
    private const string Choice = "naltrexone-implants/05-implant-or-tablet.md";
    private const string Text = "component-gallery/03-text.md";

    // Behind the example of its source.
    private const string Sound = "```\n\n![Why hands have to be dry](media/talk.mp3){transcript=media/talk.md}";
    private const string Film = "```\n\n![A second bar, half as high as the first, appears](media/visits.webm \"Visits before and after\")";
    private const string FilmFiles = "{captions=media/visits.vtt transcript=media/visits.md descriptions=media/visits-described.vtt}";
    private const string Captions = "component-gallery/media/visits.vtt";
    private const string FirstCue = "00:00:00.000 --> 00:00:03.000\nBefore the change there were twenty visits a week.\n";
    private const string SecondCue = "00:00:03.000 --> 00:00:05.800\nAfter the change there were ten.\n";
    private const string Tokens = "theme/theme/tokens.css";

    // 5.2:1 on its surface: enough, but for high contrast.
    private const string PaleInDark = "--partly: light-dark(#663e00, #b09050)";
    private const string Course = "naltrexone-implants/module.yaml";

    /// <summary>Findings that no single change of these modules can show alone, with the reason and the test that shows each instead.</summary>
    public static IReadOnlyDictionary<string, string> ShownElsewhere { get; } = new Dictionary<string, string>();

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("SB3001", Brain, "![Four steps lead from heroin to euphoria: heroin, opioid receptors, a sharp rise of dopamine in the limbic system, euphoria]", "![]"),
        new("SB3002", Brain, "![Four steps lead", "![Picture of four steps that lead"),
        new("SB3002", Brain, "![Four steps lead from heroin to euphoria: heroin, opioid receptors, a sharp rise of dopamine in the limbic system, euphoria]", "![heroin-to-euphoria.svg]") { Variant = "a file name" },
        new("SB3003", Brain, "## Strong relief of pain", "#### Strong relief of pain"),
        new("SB3004", Brain, "## Strong relief of pain {#pain-relief}", "## &nbsp; {#pain-relief}"),
        new("SB3005", Brain, "## Strong relief of pain", "# Strong relief of pain"),
        new("SB3006", Brain, "[how naltrexone blocks those receptors]", "[]"),
        new("SB3007", Brain, "[how naltrexone blocks those receptors]", "[more]"),
        new("SB3007", Brain, "[how naltrexone blocks those receptors](03-how-naltrexone-works.md)", "[www.example.org](https://www.example.org/)") { Variant = "an address" },
        new("SB3008", Choice, "Next: [a conversation to practise]", "Next: ¦[reason for the wait]"),
        new("SB3009", Choice, "| Question | Implant | Tablet |", "¦| | Implant | Tablet |"),
        new("SB3010", Course, "accent: \"#0b5fa5\"", "accent: ¦\"#5b9fd5\""),
        new("SB3011", Course, "language: en", "language: ¦english"),
        new("SB3012", Course, "logo: media/logo.svg, logo-alt: \"Course mark with a small rod beneath a curved line\"", "logo: media/logo.svg"),
        new("SB3013", Brain, "(media/heroin-to-euphoria.svg \"How heroin leads to euphoria\")", "(media/heroin-to-euphoria.svg \"How heroin leads to euphoria\"){.decorative}"),
        new("SB3020", Text, Film + FilmFiles, Film.Replace("![", "¦![") + FilmFiles.Replace("captions=media/visits.vtt ", "")),
        new("SB3021", Text, Film + FilmFiles, Film.Replace("![", "¦![") + FilmFiles.Replace(" descriptions=media/visits-described.vtt", "")),
        new("SB3022", Text, Film + FilmFiles, Film.Replace("![", "¦![") + FilmFiles.Replace(" transcript=media/visits.md", "")),
        new("SB3022", Text, Sound, "```\n\n¦![Why hands have to be dry](media/talk.mp3)") { Variant = "audio" },
        new("SB3023", Text, Sound, "```\n\n¦![](media/talk.mp3){transcript=media/talk.md}"),
        new("SB3030", Brain, "If heroin cannot reach its receptors", "The red box says it: if heroin cannot reach its receptors"),
        new("SB3031", Brain, "Naltrexone makes use of exactly that.", "The picture on the right shows it."),
        new("SB3032", Brain, "For our topic, dopamine", "In the ¦CNS, dopamine"),
        new("SB3033", Brain, "The reward from heroin is far stronger, and so is the pull to repeat it. That pull can outweigh work, health, even people the person loves.",
            "The reward from heroin is far stronger, and so is the pull to repeat it, which can outweigh work, health, even people the person loves, and which stays for years, so that a smell, a street, a song or a friend from then can bring it back at any time."),
        new("SB3034", Brain, "Elena's brother uses heroin.", string.Concat(Enumerable.Repeat(
            "Pharmacological intervention necessitates comprehensive consideration of individual circumstances, particularly regarding continuing consumption. "
            + "Considerable administrative responsibilities accompany the implementation of multidisciplinary rehabilitation. ", 20))),
        new("SB3035", "fire-safety/05-und-jetzt-sie.md", "Zum Schluss ein Blick auf Ihren eigenen Arbeitsplatz.", string.Concat(Enumerable.Repeat(
            "Wer zum ersten Mal durch ein fremdes Haus geht, achtet am besten auf die Türen und auf die Treppen, merkt sich beide Wege und sieht nach, wo der nächste Feuerlöscher hängt, "
            + "ehe der Tag beginnt. ", 30))),
        new("SB3036", "naltrexone-implants/07-final-assessment.md", "  feedback: after-submit\n", "  feedback: after-submit\n  time-limit: 30 min\n  time-essential: ¦yes\n"),
        new("SB3040", Captions, "WEBVTT\n\n" + FirstCue + "\n" + SecondCue, "WEBVTT\n") { Variant = "captions" },
        new("SB3040", "component-gallery/media/visits-described.vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:02.900\nA tall blue bar stands on the left.\n\n00:00:03.000 --> 00:00:05.900\nA second bar appears on the right, half as high.\n", "WEBVTT\n") { Variant = "descriptions" },
        new("SB3041", Captions, "WEBVTT", "WEBVIT"),
        new("SB3041", Captions, "00:00:05.800", "00:00:05,800") { Variant = "times" },
        new("SB3042", Captions, FirstCue + "\n" + SecondCue, SecondCue + "\n¦" + FirstCue),
        new("SB3043", Captions, "00:00:05.800", "00:00:03.000"),
        new("SB3044", Captions, "00:00:03.000 --> 00:00:05.800", "00:00:02.000 --> 00:00:05.800"),
        new("SB3045", Captions, "00:00:05.800", "00:01:05.800"),
        new("SB3046", Captions, "00:00:05.800\nAfter the change there were ten.\n", "00:00:05.800\n"),
        new("SB3050", Tokens, "--partly: light-dark(#663e00, #f0c878)", PaleInDark),
        new("SB3051", Tokens, "--partly: light-dark(#663e00, #f0c878)", PaleInDark) { Also = [("[data-scheme=contrast] {", "[data-scheme=none] {"), ("(prefers-contrast: more)", "(prefers-contrast: less)")] },
        new("SB3060", Course, "language: en", "language: ¦en-EN"),
    ];
}
