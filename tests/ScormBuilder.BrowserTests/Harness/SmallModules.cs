namespace ScormBuilder.BrowserTests.Harness;

/// <summary>Modules that are small enough to be written here.</summary>
public static class SmallModules
{
    private const string Picture = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><rect width="40" height="20" fill="#888"/></svg>
        """;

    private static readonly Dictionary<string, string> Gallery = new()
    {
        ["module.yaml"] = """
            id: gallery
            title: Gallery of components
            language: en
            version: 1.0.0
            description: Every component, to be looked at.
            objectives:
              looking: Recognise each component
              choosing: Choose well
            """,
        ["01-blocks.md"] = """
            ---
            title: Blocks
            objectives: [looking]
            ---

            Text with a reference.[^source]

            ::: note Wash your hands
            Gloves do not replace hand hygiene.
            :::

            ::: note
            A note without a title.
            :::

            ::: tip
            Ask open questions.
            :::

            ::: warning
            Do not stop suddenly.
            :::

            ::: example
            Sam asks for help.
            :::

            ::: details More about gloves
            They tear.
            :::

            ::: figure
            ![A grey bar](media/bar.svg "The bar")

            The bar is grey, and twice as wide as it is high.
            :::

            ::: passage {lang=de}
            Guten Tag.
            :::

            | Thing | Number |
            |-------|-------:|
            | Bar   | 1      |

            [^source]: A book about bars.
            """,
        ["02-practice.md"] = """
            ---
            title: Practice
            ---

            ## One answer

            ::: choice {#single objective=choosing}
            Which one is a colour?

            - ( ) Seven
              > Seven is a number.
            - (x) Green
              > So it is.
            - ( ) Tuesday

            > [!HINT]
            > Look at the grass.

            > [!WHY]
            > Colours are seen.
            :::

            ## Several answers

            ::: choice {#several}
            Which of these are numbers?

            - [x] Two
            - [ ] Blue
              > Blue is a colour.
            - [x] Three
            :::
            """,
        ["03-test.md"] = """
            ---
            title: Test
            assessment:
              pass-mark: 60
              attempts: 3
            ---

            Take your time.

            ::: choice {#first objective=looking}
            What is a bar?

            - ( ) A colour
              > No: a shape.
            - (x) A shape
            - ( ) A number

            > [!WHY]
            > A bar has sides.
            :::

            ::: choice {#second objective=choosing}
            Which are days?

            - [x] Monday
            - [ ] Green
            - [x] Sunday
            :::
            """,
        ["media/bar.svg"] = Picture,
    };

    private static readonly Dictionary<string, string> Plain = new()
    {
        ["module.yaml"] = """
            id: plain
            title: Plain
            language: en
            version: 1.0.0
            description: A course to be tracked.
            """,
        // Long enough that its end is not in view at once.
        ["01-read.md"] = "---\ntitle: Read\n---\n\n" + string.Concat(Enumerable.Range(1, 60).Select(number => $"Sentence number {number} is to be read.\n\n")),
        ["02-try.md"] = """
            ---
            title: Try
            ---

            ::: choice {#attempt}
            Is it so?

            - (x) It is
            - ( ) It is not
            :::
            """,
        ["03-test.md"] = """
            ---
            title: Test
            assessment:
              pass-mark: 80
            ---

            ::: choice {#exam}
            Was it so?

            - (x) It was
            - ( ) It was not
            :::
            """,
    };

    /// <summary>Every component, once or twice.</summary>
    public static Task<CompiledCourse> GalleryAsync(string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync("gallery", Gallery, target);

    /// <summary>The same, a SCO for each lesson.</summary>
    public static Task<CompiledCourse> GalleryOfScosAsync(string target) => CompiledCourse.FromFilesAsync(
        "gallery of SCOs", new Dictionary<string, string>(Gallery) { ["module.yaml"] = Gallery["module.yaml"] + "\nstructure: sco-per-lesson\n" }, target);

    /// <summary>Two lessons and a test, read one after the other; nothing in them but words.</summary>
    public static Task<CompiledCourse> PlainAsync(string target = Targets.Scorm12) => CompiledCourse.FromFilesAsync("plain", Plain, target);
}
