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
