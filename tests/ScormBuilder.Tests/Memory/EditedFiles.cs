using System.Text;
using ScormBuilder.Tests.Authoring;

namespace ScormBuilder.Tests.Memory;

/// <summary>Files and the contents that each may have; no content, no file. With the first contents the module has no errors.</summary>
internal static class EditedFiles
{
    private const string Settings = "id: edited\ntitle: Edited\nversion: 1.0.0\nobjectives: {one: Do one thing}\n";
    private static readonly byte[] Film = File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Here())!, "..", "Authoring", "media", "still.mp4"));

    /// <summary>The files.</summary>
    public static (string Path, byte[]?[] Contents)[] All { get; } =
    [
        Text(
            "module/module.yaml",
            $"{Settings}language: en\nallow-html: true\ntheme: {{logo: media/a.svg, logo-alt: A mark}}\n",
            $"{Settings}language: de\nallow-html: true\naudience: higher\n",
            $"{Settings}language: en\nallow-html: false\nstructure: sco-per-lesson\ntheme: {{accent: \"#0b5fa5\"}}\n",
            $"{Settings}language: xx\nallow-html: true\ntheme: {{accent: \"#eeeeee\"}}\nwaive: {{SB3010: It is theirs.}}\n",
            $"{Settings}language: [\n",
            null),
        Text(
            "module/01-first.md",
            """
            ---
            title: First
            objectives: [one]
            ---

            An agonist fits the receptor.[^a] The WHO says so, and <kbd>Ctrl</kbd> helps. Click the red button. See [the second lesson](02-second.md#part).

            ![A picture](media/a.svg "A caption")

            ::: note {#kept}
            Mind the gap, says the ZZTOP.
            :::

            ::: choice {#pick points=2}
            Which one?

            - [x] This
            - [ ] That
              > Not that.[^b]

            > [!WHY]
            > Because an antagonist blocks.
            :::
            """,
            "---\ntitle: First, shorter\n---\n\nAn agonist. [Nowhere](07-none.md), [elsewhere](04-last.md) and [^none].\n",
            "---\ntitle: First\n---\n\n::: note\nNever closed, with an agonist.\n",
            "---\ntitle: First\nid: second\n---\n\nThe same identity. *[WHO]: World Health Organization\n\n*[WHO]: World Health Organization\n"),
        Text(
            "module/02-second.md",
            """
            ---
            title: Second
            ---

            ## Part

            | One | Two | Three |
            |---|:-:|---|
            | a | b | c |

            ::: fill-in {#gap}
            An antagonist [[blocks]] the receptor.
            :::

            ![](media/a.svg){waive=SB3001 reason="It stands there for once."}

            [^b]: A footnote that cites another.[^a]
            """,
            "---\ntitle: Second\n---\n\n## Another part\n\nThe word gap is here. ![Size](media/b.png)\n\n*[gap]: An abbreviation now\n\n[^b]: A footnote in other words.\n",
            "---\ntitle: Second\n---\n\n## Part\n\n<p>HTML.</p>\n\n![None](media/none.svg){waive=SB3001 reason=\"For once.\"}\n",
            null),
        Text(
            "module/03-third.md",
            "---\ntitle: Third\n---\n\n::: include ../shared/safety.md\n\nBetween.\n\n::: include ../shared/more.md\n",
            "---\ntitle: Third\n---\n\n![A film](media/film.mp4){captions=media/film.vtt transcript=media/film.md described=true}\n",
            "---\ntitle: Third\n---\n\n::: include ../shared/more.md\n\n::: include safety.md\n",
            null),
        Text(
            "module/04-last.md",
            "---\ntitle: Test\nassessment: {pass-mark: 80, feedback: after-submit}\n---\n\nBefore the agonist.\n\n::: numeric {#sum}\nTwo and two is [[4]].\n\n> [!WHY]\n> By counting, says the WHO.\n:::\n",
            "---\ntitle: Test\nassessment: {pass-mark: 80}\n---\n\n::: numeric {#sum points=0.5}\nTwo and two is [[4]].\n:::\n",
            "---\ntitle: No test\n---\n\nClick the red button on the right. ![A](media/a.svg)\n",
            null),
        Text("module/05-fifth.md", null, "---\ntitle: Fifth\n---\n\n## Gloves\n\nOne more with an agonist.\n\n::: include ../shared/more.md\n", "no head\n"),
        Text(
            "module/glossary.md",
            "agonist\n: What *fits*.\n\nantagonist\n: What blocks.\n",
            "agonist\n: What fits and [acts](01-first.md).\n\nantagonist\n: What blocks.\n",
            "agonist\n: What fits.\n\nreceptor\n: What it fits into.\n",
            "No list.\n",
            null),
        Text(
            "module/references.md",
            "[^a]: The first source.\n\n*[WHO]: World Health Organization\n",
            "[^a]: The first source, again.\n\n*[WHO]: World Health Organization\n\n*[receptor]: A place\n",
            "*[WHO]: Who knows\n\n[^a]: The first source.\n\n[^b]: Not what the lesson says.\n",
            null),
        Text("module/media/a.svg", Svg(10), Svg(20), "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x()\"/>", "<svg", null),
        ("module/media/b.png", [null, Png(3), Png(4), [0x89]]),
        ("module/media/film.mp4", [Film, [0], null]),
        Text("module/media/film.vtt", "WEBVTT\n\n00:00.000 --> 00:00.500\nWords.\n", "WEBVTT\n\n00:00.000 --> 09:00.500\nWords.\n", "WEB", null),
        Text("module/media/film.md", "# What is shown\n\nWords.\n", "Words and a picture.\n\n![B](media/b.png)\n", "", null),
        Text("module/media/nine.svg", null, Svg(9)),
        Text("module/media/page.html", null, "<p>No</p>"),
        Text("module/notes.md", null, "Not a lesson.\n"),
        Text("shared/safety.md", "Wear *gloves*, agonist.[^b]\n\n![A glove](media/glove.svg)\n", "Wear nothing.\n\n::: include more.md\n", "::: include safety.md\n", null),
        Text("shared/more.md", "## Gloves\n\nMore text.[^c]\n\n*[PPE]: Protective equipment\n\n[^c]: See [above](#gloves).\n", "The PPE, more.\n", null),
        Text("shared/media/glove.svg", Svg(5), Svg(6), "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", null),
        Text("theme/components/note/note.html", null, "<aside>{{ block.body }}</aside>", "<aside>{{ block.nothing.at.all }}</aside>", "<aside>{{ for</aside>"),
        Text("theme/lesson.html", "<section id=\"{{ lesson.id }}\"><h1>{{ lesson.number }} {{ lesson.title }}</h1>{{ lesson.body }}{{ lesson.references }}</section>\n", null),
        Text("theme/languages/en.yaml", null, "page:\n  reference: Note {number}\n", "page:\n  nonsense: x\n"),
        Text("theme/theme/own.css", null, "p{color:red}"),
        Text("theme/odd.txt", null, "Odd."),
    ];

    private static (string Path, byte[]?[] Contents) Text(string path, params string?[] contents) =>
        (path, [.. contents.Select(text => text is null ? null : Encoding.UTF8.GetBytes(text))]);

    private static string Svg(int width) => $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} 10\"/>";

    private static byte[] Png(byte width) => [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, width, 0, 0, 0, 1];

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}
