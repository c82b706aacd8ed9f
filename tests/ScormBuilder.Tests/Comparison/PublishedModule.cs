using ScormBuilder.Comparison;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Comparison;

/// <summary>A module that learners have begun with, and what its author makes of it afterwards.</summary>
internal sealed class PublishedModule
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal)
    {
        ["module.yaml"] = """
            id: kitchen
            title: Kitchen safety
            language: en
            version: 1.1.0
            description: How to stay safe in a kitchen.
            keywords: [kitchen]
            objectives:
              fire: Put out a small fire
              knives: Carry a knife
            """,
        ["01-fire.md"] = """
            ---
            title: Fire
            ---

            Oil burns. Cover it with a lid, as [the manual](media/manual.pdf) says.

            ![A lid on a pan](media/lid.svg)

            ::: choice {#oil objective=fire}
            What puts out burning oil?

            - ( ) Water
              > Water makes it explode.
            - (x) A lid {#lid}
            - ( ) Flour

            > [!WHY]
            > A lid keeps the air out.
            :::

            ::: ordering {#steps}
            Put the steps in order.

            1. Turn off the heat
            2. Cover the pan
            3. Leave the room
            :::
            """,
        ["02-knives.md"] = """
            ---
            title: Knives
            ---

            Carry a knife with its point down.

            ::: matching {#knives-use}
            | Knife       | Use    |
            |-------------|--------|
            | Bread knife | Loaves |
            | Cleaver     | Bones  |
            :::

            ::: fill-in {#point}
            The [[point|tip]] goes down.
            :::

            ::: numeric {#angle attempts=3}
            Sharpen at [[15..20]] degrees.
            :::

            ::: scenario {#drop}
            ### A knife falls {#falls}
            It falls off the table.

            - [Catch it](#cut)
            - [Step back](#safe)

            ### A cut {#cut outcome=poor}
            It cuts your hand.

            ### Nothing happens {#safe outcome=good}
            You pick it up.
            :::
            """,
        ["03-clean.md"] = "---\ntitle: Clean up\n---\n\nWash your hands.\n\n::: reflection {#habit}\nWhat will you change?\n:::\n",
        ["04-test.md"] = """
            ---
            title: Test
            assessment:
              pass-mark: 80
              attempts: 3
              feedback: after-submit
            ---

            Take your time.

            ::: choice {#test-fire objective=fire points=2}
            What do you do first?

            - (x) Turn off the heat {#heat}
            - ( ) Shout {#shout}
              > That comes second.
            :::

            ::: choice {#test-knife objective=knives points=2}
            Which are right?

            - [x] Point down {#down}
            - [x] Blade back {#back}
            - [ ] Point up {#up}
            :::
            """,
        ["glossary.md"] = "Cleaver\n: A heavy knife.\n\nLid\n: What covers a pan.\n",
        ["media/lid.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>",
        ["media/manual.pdf"] = "%PDF-1.4 manual",
    };

    /// <summary>Another version of it: every edit must find what it changes.</summary>
    public PublishedModule Edit(string file, string text, string now)
    {
        Assert.That(files[file].ReplaceLineEndings("\n"), Does.Contain(text), $"'{text}' stands in {file}");
        files[file] = files[file].ReplaceLineEndings("\n").Replace(text, now, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The same with a file more, or another in its place.</summary>
    public PublishedModule With(string file, string text)
    {
        files[file] = text;
        return this;
    }

    /// <summary>The same without a file.</summary>
    public PublishedModule Without(string file)
    {
        Assert.That(files.Remove(file), Is.True, file);
        return this;
    }

    /// <summary>The same with a file that is called otherwise.</summary>
    public PublishedModule Rename(string file, string other) => With(other, files[file]).Without(file);

    /// <summary>Writes it.</summary>
    public void WriteTo(TemporaryFolder folder)
    {
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }
    }

    /// <summary>Reads what the package that is made of it promises.</summary>
    public CourseOutline Outline(string target = "scorm-1.2")
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder);
        return Outline(folder.FullPath, target);
    }

    /// <summary>Reads what the package that is made of a module promises.</summary>
    public static CourseOutline Outline(string folder, string target)
    {
        var (result, files) = new CourseCompiler(new CompilerOptions()).Preview(folder, BuiltInTargets.All.Single(one => one.Name == target));
        Assert.That(result.HasErrors, Is.False, string.Join('\n', result.Diagnostics));
        return CourseOutline.Of(files);
    }
}
