using System.Runtime.CompilerServices;
using System.Text;
using ScormBuilder.Tests.Diagnostics;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Fixes;

/// <summary>What is mended, how, and what is left, written as the diagnostics' cases are; behind the findings stand the files that changed.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class FixCaseTests
{
    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order()!;

    private static string Folder => Path.Combine(Path.GetDirectoryName(Here())!, "Cases");

    [TestCaseSource(nameof(Names))]
    public void Mended(string name)
    {
        using var folder = new TemporaryFolder();
        var mistake = DiagnosticCase.Read(name, Folder);
        mistake.Write(folder["module"]);
        var before = Contents(folder);

        var result = Fix(folder);

        var changed = Contents(folder).Where(file => !before[file.Key].AsSpan().SequenceEqual(file.Value)).ToList();
        var told = result.Fixed.Select(done => done.ToString()).Concat(result.Diagnostics.Select(finding => finding.ToString()))
            .Select(line => line.Replace(folder["module"].Replace('\\', '/') + "/", "", StringComparison.Ordinal) + "\n");
        var report = string.Concat(told) + string.Concat(changed.Select(file => $"\n----- {file.Key["module/".Length..]}\n{Encoding.UTF8.GetString(file.Value)}"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            mistake.Accept(report);
            return;
        }

        Assert.That(report, Is.EqualTo(mistake.Expected));
        Assert.That(result.Fixed.IsEmpty, Is.EqualTo(name.EndsWith("-not", StringComparison.Ordinal)));
        Assert.That(changed, result.Fixed.IsEmpty ? Is.Empty : Is.Not.Empty);
        Assert.That(folder.Files, Is.EqualTo(before.Keys), "nothing is left behind");
    }

    [TestCaseSource(nameof(Names))]
    public void Mending_again_changes_nothing(string name)
    {
        using var folder = new TemporaryFolder();
        DiagnosticCase.Read(name, Folder).Write(folder["module"]);
        Fix(folder);
        var once = Contents(folder);

        var again = Fix(folder);

        Assert.That(again.Fixed, Is.Empty);
        Assert.That(Contents(folder), Is.EqualTo(once));
    }

    [TestCaseSource(nameof(Names))]
    public void Line_ends_and_byte_order_marks_stay(string name)
    {
        using var plain = new TemporaryFolder();
        using var windows = new TemporaryFolder();
        DiagnosticCase.Read(name, Folder).Write(plain["module"]);
        foreach (var (file, content) in Contents(plain))
        {
            windows.Write(file, Windows(content));
        }

        Fix(plain);
        Fix(windows);

        Assert.That(Contents(windows), Is.EqualTo(Contents(plain).ToDictionary(file => file.Key, file => Windows(file.Value))));
    }

    /// <summary>Fixes meet the modules of all mistakes there are.</summary>
    [TestCaseSource(typeof(DiagnosticCaseTests), nameof(DiagnosticCaseTests.Names))]
    public void Only_what_is_mended_changes(string name)
    {
        using var folder = new TemporaryFolder();
        DiagnosticCase.Read(name).Write(folder["module"]);
        var before = Contents(folder);

        var done = Fix(folder);

        var mended = done.Fixed.Select(applied => applied.Location.Path[(folder.FullPath.Length + 1)..]).Distinct().Order(StringComparer.Ordinal);
        Assert.That(Contents(folder).Where(file => !file.Value.AsSpan().SequenceEqual(before[file.Key])).Select(file => file.Key), Is.EqualTo(mended));
        Assert.That(done.Fixed.Select(applied => applied.Code), Has.None.AnyOf("SB3001", "SB3002", "SB3010", "SB3012", "SB3013"), "what an author has to decide");
        Assert.That(Fix(folder).Fixed, Is.Empty);
    }

    private static CompileResult Fix(TemporaryFolder folder) => new CourseCompiler(new CompilerOptions { OutputFolder = folder["dist"] }).Fix(folder["module"]);

    private static SortedDictionary<string, byte[]> Contents(TemporaryFolder folder) =>
        new(folder.Files.ToDictionary(file => file, file => File.ReadAllBytes(folder[file])), StringComparer.Ordinal);

    private static byte[] Windows(byte[] content) => Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(content).Replace("\n", "\r\n", StringComparison.Ordinal));

    private static string Here([CallerFilePath] string path = "") => path;
}
