using System.Runtime.CompilerServices;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Authoring;

/// <summary>How long a video is, which its captions must not outlast.</summary>
internal sealed class MediaLengthTests
{
    private static string Root => Path.Combine(Path.GetDirectoryName(Here())!, "../../..");

    [TestCase("tests/ScormBuilder.Tests/Authoring/media/still.mp4", 1.5)]
    [TestCase("modules/component-gallery/media/visits.webm", 6.007)]
    [TestCase("tests/ScormBuilder.BrowserTests/Components/media/waiting.webm", 2.008)]
    public void The_length_of_real_files(string file, double expected)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Root, file));
        Assert.That(LengthOf(Path.GetExtension(file), bytes)?.TotalSeconds, Is.EqualTo(expected).Within(0.001));
    }

    // Unknown is no fault: not of files cut short, of bytes that mean nothing, or of sizes that lead out of the file or in circles.
    [Test]
    public void A_damaged_file_has_an_unknown_length_or_its_own([Values(".mp4", ".webm")] string kind)
    {
        var whole = File.ReadAllBytes(Path.Combine(Root, kind == ".mp4" ? "tests/ScormBuilder.Tests/Authoring/media/still.mp4" : "modules/component-gallery/media/visits.webm"));
        var random = new Random(5);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LengthOf(kind, []), Is.Null);
            Assert.That(LengthOf(kind, whole[..30]), Is.Null);
            Assert.That(LengthOf(kind, new byte[100]), Is.Null);
            Assert.That(LengthOf(kind, [.. Enumerable.Repeat((byte)0xff, 100)]), Is.Null);
        }

        for (var round = 0; round < 40; round++)
        {
            byte[] damaged = [.. whole];
            for (var index = 0; index < 20; index++)
            {
                damaged[random.Next(Math.Min(damaged.Length, 600))] = (byte)random.Next(256);
            }

            Assert.That(() => LengthOf(kind, damaged), Throws.Nothing);
        }
    }

    private static TimeSpan? LengthOf(string ending, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("scormbuilder-length-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "media"));
            File.WriteAllText(Path.Combine(folder, "module.yaml"), "id: fixture\ntitle: A fixture\nlanguage: en\nversion: 1.0.0\n");
            File.WriteAllText(Path.Combine(folder, "01-lesson.md"), $"---\ntitle: A lesson\n---\n\n![A film](media/a{ending})\n");
            File.WriteAllBytes(Path.Combine(folder, "media", "a" + ending), bytes);
            var course = ModuleReader.Read(folder, BuiltIn.Components, new DiagnosticBag())!;
            return ((Media)course.Lessons[0].Blocks[0]).Length;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
