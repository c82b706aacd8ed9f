using System.IO.Compression;
using System.Text;
using ScormBuilder.Comparison;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;
using ScormBuilder.Tests.Validation;

namespace ScormBuilder.Tests.Comparison;

public sealed class HostilePackageTests
{
    private const string Start = "<!DOCTYPE html><html data-module=\"x\" data-version=\"1.0.0\"><body><section data-lesson=\"a\" id=\"a\"><h1>A</h1>";
    private const string End = "</section><script type=\"application/json\" id=\"course-data\">{\"module\":\"x\",\"lessons\":[{\"id\":\"a\"}],\"questions\":[]}</script></body></html>";

    [Test]
    public void The_least_that_is_a_course_is_read() => Assert.That(Read(Start + "Words." + End)?.Module, Is.EqualTo("x"));

    [TestCase("", TestName = "No page")]
    [TestCase("<p>Hello", TestName = "A page of something else")]
    [TestCase("<html data-module=\"x\"><script id=\"course-data\">{</script></html>", TestName = "Data that are no JSON")]
    [TestCase("<html data-module=\"x\"><script id=\"course-data\">[1]</script></html>", TestName = "Data that are no course")]
    [TestCase("<html data-module=\"x\"><script id=\"course-data\">{\"module\":7,\"lessons\":{}}</script></html>", TestName = "Data of other kinds")]
    public void What_ScormBuilder_did_not_write_is_no_course(string page) => Assert.That(Read(page), Is.Null);

    [TestCase("<div>", "", 500_000, TestName = "Elements in each other")]
    [TestCase("<b>", "", 500_000, TestName = "Formatting that is never closed")]
    [TestCase("<p>x</p>", "<p><b a><b b><b c><b d><b e><b f><b g><b h><b i><b j></p>", 400_000, TestName = "Formatting that is opened anew in every paragraph")]
    [TestCase("<br></p>", "", 800_000, TestName = "More tags than a course has")]
    public void A_page_that_would_take_all_time_and_memory_is_not_read(string repeated, string before, int times)
    {
        var page = Start + before + new StringBuilder().Insert(0, repeated, times) + End;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(Read(page), Is.Null);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - allocated, Is.LessThan(2L << 30), "bytes; it took all there were");
    }

    [Test]
    public void Facts_of_other_kinds_are_empty_ones()
    {
        var odd = End.Replace("\"questions\":[]", "\"questions\":[{\"key\":5,\"points\":\"x\",\"secret\":\"{\"}],\"assessment\":{\"passMark\":1e99},\"pointScale\":0,\"words\":[]", StringComparison.Ordinal);
        var outline = Read(Start + "<form data-question=\"q\"><input name=\"answer\"></form>" + odd);
        Assert.That(outline?.Facts.Questions.Single() is { Id: "q", Points: 0 or 1, Fingerprint: "" }, Is.True);
    }

    [Test]
    public void Other_packages_are_no_courses_of_ours()
    {
        using var folder = new TemporaryFolder();
        folder.Write("text.zip", "This is no zip file.");
        folder.Write("empty.zip", []);
        folder.Write("other.zip", new RawZip().Add("index.html", "<html></html>"u8.ToArray()).Add("imsmanifest.xml", "<manifest"u8.ToArray()).ToArray());
        folder.Write("liar.zip", new RawZip().Add("index.html", Encoding.UTF8.GetBytes(Start + End), size: 12).ToArray());
        Assert.That(new[] { "text.zip", "empty.zip", "other.zip", "liar.zip" }.Where(name => CourseOutline.Read(folder[name]) is not null), Is.Empty);
    }

    [Test]
    public void A_package_cut_off_anywhere_is_read_or_refused()
    {
        using var folder = new TemporaryFolder();
        new PublishedModule().WriteTo(folder);
        var (_, files) = new CourseCompiler(new CompilerOptions()).Preview(folder.FullPath, BuiltInTargets.All[0]);
        ZipPackageWriter.Write(folder["whole.zip"], files);
        var whole = File.ReadAllBytes(folder["whole.zip"]);
        foreach (var length in Enumerable.Range(0, 40).Select(part => whole.Length * part / 40))
        {
            Assert.That(() => CourseOutline.Read(new MemoryStream(whole, 0, length)), Is.Null, $"{length} bytes");
        }
    }

    private static CourseOutline? Read(string page)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Stored: what shrinks as much as this is a bomb before it is looked into.
            using var entry = zip.CreateEntry("index.html", CompressionLevel.NoCompression).Open();
            entry.Write(Encoding.UTF8.GetBytes(page));
        }

        return CourseOutline.Read(file);
    }
}
