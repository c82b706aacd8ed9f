using System.IO.Compression;
using System.Text;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;
using ScormBuilder.Validation;

namespace ScormBuilder.Tests.Validation;

/// <summary>A package without fault, to be changed.</summary>
internal sealed class GoodPackage
{
    private static readonly Course Several = Sample.Course with
    {
        Structure = StructureRule.ScoPerLesson,
        Navigation = NavigationRule.Sequential,
        Completion = CompletionRule.AllLessonsAndAssessment,
        Lessons =
        [
            Sample.Lesson("safety-first", "Safety first"),
            Sample.Lesson("final", "Final assessment", new Assessment(80, null, false, FeedbackRule.AfterSubmit)),
        ],
    };

    private static readonly Dictionary<(string Target, bool Several), Dictionary<string, byte[]>> Made = [];

    private readonly Dictionary<string, byte[]> files;

    private GoodPackage(Dictionary<string, byte[]> files) => this.files = new(files, StringComparer.Ordinal);

    /// <summary>A target's, one SCO.</summary>
    public GoodPackage(Target target)
        : this(Make(target, several: false).files)
    {
    }

    /// <summary>SCORM 1.2, one SCO.</summary>
    public static GoodPackage Scorm12() => Make(new Scorm12(), several: false);

    /// <summary>SCORM 1.2, two SCOs one after the other.</summary>
    public static GoodPackage Scorm12Several() => Make(new Scorm12(), several: true);

    /// <summary>SCORM 2004 4th Edition, two SCOs one after the other.</summary>
    public static GoodPackage Scorm2004() => Make(new Scorm2004(4), several: true);

    public string Manifest => Encoding.UTF8.GetString(files["imsmanifest.xml"]);

    public GoodPackage Without(string path)
    {
        Assert.That(files.Remove(path), path);
        return this;
    }

    public GoodPackage With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public GoodPackage With(string path, byte[] content)
    {
        files[path] = content;
        return this;
    }

    public GoodPackage Rename(string from, string to)
    {
        var content = files[from];
        return Without(from).With(to, content);
    }

    /// <summary>Changes the first place in the manifest that reads so; there must be one.</summary>
    public GoodPackage Change(string from, string to)
    {
        var manifest = Manifest;
        var at = manifest.IndexOf(from, StringComparison.Ordinal);
        Assert.That(at, Is.Not.Negative, from);
        return With("imsmanifest.xml", manifest[..at] + to + manifest[(at + from.Length)..]);
    }

    public byte[] ToZip()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    public PackageValidation Validate() => Validate(ToZip());

    public static PackageValidation Validate(byte[] zip) => PackageValidator.Validate(new MemoryStream(zip), "course.zip");

    private static GoodPackage Make(Target target, bool several)
    {
        lock (Made)
        {
            if (!Made.TryGetValue((target.Name, several), out var files))
            {
                files = Sample.Files(target, several ? Several : Sample.Course).ToDictionary(file => file.Path, Content, StringComparer.Ordinal);
                Made.Add((target.Name, several), files);
            }

            return new(files);
        }
    }

    private static byte[] Content(PackageFile file)
    {
        using var memory = new MemoryStream();
        using var content = file.Open();
        content.CopyTo(memory);
        return memory.ToArray();
    }
}
