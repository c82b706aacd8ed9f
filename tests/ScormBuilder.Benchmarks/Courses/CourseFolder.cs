using System.Globalization;
using ScormBuilder.BrowserTests.Harness;

namespace ScormBuilder.Benchmarks.Courses;

/// <summary>The courses that are measured, written into a folder that goes away with them. They are the same wherever they are written.</summary>
internal sealed class CourseFolder : IDisposable
{
    // The media once more in the package, and room to spare.
    private const double RoomForMedia = 2.2;

    /// <summary>The folder, for what else has to be written.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("scormbuilder-benchmarks-").FullName;

    /// <summary>A course with 7 questions a lesson, without media.</summary>
    public string Lessons(int count) => Once($"lessons-{count}", folder => Write(folder, WeightText.Files(count)));

    /// <summary>The course of 4 lessons and 28 questions with a film, drawings, scans and a table.</summary>
    /// <param name="megabytes">How much that is together, in 10^6 bytes.</param>
    /// <exception cref="IOException">There is not enough room.</exception>
    public string Media(int megabytes) => Once($"media-{megabytes}", folder =>
    {
        var bytes = megabytes * 1_000_000L;
        if (new DriveInfo(Path).AvailableFreeSpace is var free && free < bytes * RoomForMedia)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture, $"A course with {megabytes} MB of media needs {bytes * RoomForMedia:N0} bytes of disk, and {Path} has {free:N0}."));
        }

        Write(folder, MediaText.Files(4));
        MediaText.WriteMedia(folder, bytes);
    });

    /// <summary>Folders of courses of 4 lessons and 28 questions, each with an identity of its own.</summary>
    public string Many(int count) => Once($"modules-{count}", folder =>
    {
        for (var number = 1; number <= count; number++)
        {
            var files = WeightText.Files(4);
            files["module.yaml"] = files["module.yaml"].Replace("id: first-minutes", $"id: first-minutes-{number}", StringComparison.Ordinal);
            Write(System.IO.Path.Combine(folder, $"module-{number:0000}"), files);
        }
    });

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string Once(string name, Action<string> write)
    {
        var folder = System.IO.Path.Combine(Path, name);
        if (!Directory.Exists(folder))
        {
            write(folder);
        }

        return folder;
    }

    private static void Write(string folder, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(System.IO.Path.Combine(folder, name), text);
        }
    }
}
