using CsCheck;

namespace ScormBuilder.Tests.Memory;

/// <summary>A compiler that remembers a module comes to the same as one that has never seen it, with less work.</summary>
internal sealed class CompileMemoryTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("SCORMBUILDER_FULL") == "1";

    // The first content of a file is drawn more often than any other: only a module without errors is rendered.
    private static readonly Gen<(int File, int Content, int Variant)> Edits =
        Gen.Select(Gen.Int[0, EditedFiles.All.Length - 1], Gen.Frequency((1, Gen.Const(0)), (1, Gen.Int[1, 5])), Gen.Int[0, 11]);

    [Test]
    public void Whatever_is_edited_the_outcome_is_that_of_a_compiler_without_memory() => Edits.Array[1, 16].Sample(
        edits =>
        {
            using var module = new EditedModule();
            Assert.That(module.Remembered(0), Is.EqualTo(module.Fresh(0)));
            foreach (var (file, content, variant) in edits)
            {
                module.Edit(file, content);
                Assert.That(module.Remembered(variant), Is.EqualTo(module.Fresh(variant)), EditedFiles.All[file].Path);
            }
        },
        iter: IsFull ? 1000 : 25,
        threads: 1);

    // What a finding proposes, what a number stands for and where a link leads depends on other files than the one that says it.
    [TestCase("module/02-second.md", 2, "module/media/nine.svg", 1)]
    [TestCase("module/05-fifth.md", 1, "module/03-third.md", 3)]
    [TestCase("module/04-last.md", 1, "module/02-second.md", 3)]
    public void One_edit_after_another_comes_to_the_same(string first, int firstContent, string second, int secondContent)
    {
        using var module = new EditedModule();
        module.Remembered(0);
        module.Edit(Array.FindIndex(EditedFiles.All, file => file.Path == first), firstContent);
        module.Remembered(0);
        module.Edit(Array.FindIndex(EditedFiles.All, file => file.Path == second), secondContent);
        Assert.That(module.Remembered(0), Is.EqualTo(module.Fresh(0)));
    }

    [Test]
    public void Each_content_of_each_file_and_the_first_one_again_come_to_the_same()
    {
        using var module = new EditedModule();
        Assert.That(module.Remembered(0), Has.Some.StartsWith("index.html"), "the module has no errors");
        for (var file = 0; file < EditedFiles.All.Length; file++)
        {
            for (var content = 1; content <= EditedFiles.All[file].Contents.Length; content++)
            {
                module.Edit(file, content);
                Assert.That(module.Remembered(file), Is.EqualTo(module.Fresh(file)), $"{EditedFiles.All[file].Path}, content {content}");
            }
        }
    }
}
