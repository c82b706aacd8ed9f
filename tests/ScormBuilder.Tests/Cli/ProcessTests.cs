using System.Diagnostics;
using System.IO.Compression;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

/// <summary>What only shows when the program runs by itself: relative paths, redirected streams, a sudden end.</summary>
public sealed class ProcessTests
{
    [Test]
    public void Paths_are_told_as_they_were_given()
    {
        using var folder = new TemporaryFolder();
        ModuleFiles.Write(folder, "modules/a", "apple");
        ModuleFiles.Write(folder, "modules/b", "broken");
        ModuleFiles.Break(folder, "modules/b");

        using var process = Start(folder, "build", "modules/*");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.That(process.ExitCode, Is.EqualTo(1));
        Assert.That(output, Does.StartWith(Path.Combine("dist", "apple-1.0.0-scorm-1.2.zip: ")).And.Not.Contain("\e"));
        Assert.That(error.Result, Does.StartWith("modules/b/01-first-steps.md(1,1): error SB").And.Not.Contain("\e"));
    }

    [Test]
    public void A_killed_build_leaves_the_old_package_or_the_new_one_and_the_next_build_works()
    {
        using var folder = new TemporaryFolder();
        ModuleFiles.Write(folder, "module");
        Build(folder);
        var package = folder["dist/small-course-1.0.0-scorm-1.2.zip"];
        var before = File.ReadAllBytes(package);
        folder.Write("module/media/film.zip", "");
        using (var media = File.OpenWrite(folder["module/media/film.zip"]))
        {
            media.SetLength(512L << 20);
        }

        File.AppendAllText(folder["module/01-first-steps.md"], "\n[The film](media/film.zip) shows it.\n");
        using var process = Start(folder, "build", "module");
        while (!process.HasExited && !Directory.EnumerateFiles(folder["dist"], "*.tmp").Any())
        {
            Thread.Sleep(1);
        }

        process.Kill();
        process.WaitForExit();
        using (var zip = ZipFile.OpenRead(package))
        {
            Assert.That(zip.GetEntry("media/film.zip") is not null || File.ReadAllBytes(package).AsSpan().SequenceEqual(before));
        }

        Build(folder);
        using var whole = ZipFile.OpenRead(package);
        Assert.That(whole.GetEntry("media/film.zip")!.Length, Is.EqualTo(512L << 20));
    }

    private static void Build(TemporaryFolder folder)
    {
        using var process = Start(folder, "build", "module");
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero, error.Result);
    }

    private static Process Start(TemporaryFolder folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(ScormBuilder.Cli.CommandLine).Assembly.Location, .. arguments])
        {
            WorkingDirectory = folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
}
