using System.Diagnostics;
using System.IO.Compression;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Cli;

/// <summary>What only shows when the program runs by itself: relative paths, redirected streams, a sudden end.</summary>
public sealed class ProcessTests
{
    // Long enough to be caught while it is written.
    private const long Film = 128L << 20;

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

    // In the middle of the first package, of the second, and when both are whole: validated, written through to the disk and renamed.
    [TestCase(1, 0)]
    [TestCase(1, Film / 2)]
    [TestCase(2, 0)]
    [TestCase(2, Film / 2)]
    [TestCase(2, Film)]
    public void A_killed_build_leaves_the_old_package_or_the_new_one_and_the_next_build_works(int begun, long written)
    {
        using var folder = new TemporaryFolder();
        ModuleFiles.Write(folder, "module");
        Build(folder);
        string[] packages = [folder["dist/small-course-1.0.0-scorm-1.2.zip"], folder["dist/small-course-1.0.0-web.zip"]];
        var before = packages.Select(File.ReadAllBytes).ToArray();
        folder.Write("module/media/film.zip", "");
        using (var media = File.OpenWrite(folder["module/media/film.zip"]))
        {
            media.SetLength(Film);
        }

        File.AppendAllText(folder["module/01-first-steps.md"], "\n[The film](media/film.zip) shows it.\n");
        using var process = Start(folder, "build", "module", "--target", "scorm-1.2,web");
        while (!process.HasExited && !HasCome(folder["dist"], begun, written))
        {
            Thread.Sleep(1);
        }

        process.Kill();
        process.WaitForExit();
        foreach (var (package, old) in packages.Zip(before))
        {
            using var zip = ZipFile.OpenRead(package);
            Assert.That(zip.GetEntry("media/film.zip")?.Length == Film || File.ReadAllBytes(package).AsSpan().SequenceEqual(old), package);
        }

        Build(folder);
        foreach (var package in packages)
        {
            using var whole = ZipFile.OpenRead(package);
            Assert.That(whole.GetEntry("media/film.zip")!.Length, Is.EqualTo(Film));
        }
    }

    // Whether so many packages are begun, and so many bytes of the last of them are there.
    private static bool HasCome(string folder, int begun, long written)
    {
        var lengths = new DirectoryInfo(folder).GetFiles("*.zip.*.tmp").Select(file => file.Length).ToList();
        return lengths.Count >= begun && lengths.Min() >= written;
    }

    private static void Build(TemporaryFolder folder)
    {
        using var process = Start(folder, "build", "module", "--target", "scorm-1.2,web");
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
