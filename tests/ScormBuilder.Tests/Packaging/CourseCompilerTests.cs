using System.IO.Compression;
using ScormBuilder.Checks;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Packaging;

public sealed class CourseCompilerTests
{
    [Test]
    public void The_same_module_in_another_folder_gives_the_same_bytes()
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var first = ModuleFiles.Write(here, "modules/one");
        var second = ModuleFiles.Write(there, "elsewhere/some/other-name");

        var built = Compile(first, here["dist"]).Packages.Single();
        var again = Compile(second, there["out"]).Packages.Single();

        Assert.That(Path.GetFileName(again.Path), Is.EqualTo("small-course-1.0.0-scorm-1.2.zip").And.EqualTo(Path.GetFileName(built.Path)));
        Assert.That(File.ReadAllBytes(again.Path), Is.EqualTo(File.ReadAllBytes(built.Path)));
    }

    [Test]
    public void The_package_is_described()
    {
        using var folder = new TemporaryFolder();
        var built = Compile(ModuleFiles.Write(folder, "module"), folder["dist"]).Packages.Single();

        Assert.That(built.Size, Is.EqualTo(new FileInfo(built.Path).Length));
        Assert.That((built.Target, built.Lessons, built.Questions, built.StateLimit), Is.EqualTo(("scorm-1.2", 1, 1, 4096)));
        Assert.That(built.LongestState, Is.InRange(1, 4096));
    }

    [Test]
    public void A_built_package_has_all_the_files_that_its_manifest_lists()
    {
        using var folder = new TemporaryFolder();
        var built = Compile(ModuleFiles.Write(folder, "module"), folder["dist"]).Packages.Single();
        ZipFile.ExtractToDirectory(built.Path, folder["package"]);

        Assert.That(Xmllint.Validate(folder["package"]), Is.Empty);
        Assert.That(File.Exists(folder["package/index.html"]) && File.Exists(folder["package/course.js"]) && File.Exists(folder["package/course.css"]));
    }

    [Test]
    public void A_module_with_errors_leaves_the_old_package_as_it_was_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var module = ModuleFiles.Write(folder, "module");
        Compile(module, folder["dist"]);
        var before = Contents();
        folder.Write("module/01-first-steps.md", "no front matter");

        var result = Compile(module, folder["dist"]);

        Assert.That(result.HasErrors);
        Assert.That(result.Packages, Is.Empty);
        Assert.That(Contents(), Is.EqualTo(before));
        Dictionary<string, byte[]> Contents() => Directory.GetFiles(folder["dist"]).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
    }

    [Test]
    public void A_module_with_errors_makes_no_output_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["module"]);

        var result = Compile(folder["module"], folder["dist"]);

        Assert.That(result.Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code), Is.EqualTo(new[] { "SB1001" }));
        Assert.That(Directory.Exists(folder["dist"]), Is.False);
    }

    [Test]
    public void Each_step_is_told_as_it_begins()
    {
        using var folder = new TemporaryFolder();
        var steps = new Steps();
        new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Compile(ModuleFiles.Write(folder, "module"), steps);

        Assert.That(steps.Seen, Is.EqualTo(Enum.GetValues<CompileStep>()));
    }

    [Test]
    public void Cancelling_between_steps_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        var compiler = new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"], Checks = [new Cancel(source)] });

        Assert.That(() => compiler.Compile(ModuleFiles.Write(folder, "module"), null, source.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(Directory.Exists(folder["dist"]), Is.False);
    }

    private static CompileResult Compile(string module, string output) =>
        new CourseCompiler(new CompilerOptions { OutputFolder = output }).Compile(module);

    private sealed class Steps : IProgress<CompileStep>
    {
        public List<CompileStep> Seen { get; } = [];

        public void Report(CompileStep value) => Seen.Add(value);
    }

    private sealed class Cancel(CancellationTokenSource source) : ICheck
    {
        public void Check(Course course, CheckContext context) => source.Cancel();
    }
}
