using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using ScormBuilder.Validation;

namespace ScormBuilder.Tests.Validation;

/// <summary>A zip file from a stranger costs bounded time and memory, and each trick has its finding.</summary>
[NonParallelizable]
internal sealed class HostileZipTests
{
    private const long MostMemory = 400L << 20;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);
    private static readonly byte[] Some = "some content"u8.ToArray();

    /// <summary>The codes that are shown here, or by the command line (SB6000).</summary>
    public static IEnumerable<string> Codes => Tricks().SelectMany(trick => ((string)trick.Arguments[0]!).Split(' ')).Append("SB6000");

    private static IEnumerable<TestCaseData> Tricks()
    {
        yield return Trick("SB6001", "no zip", () => "GIF89a"u8.ToArray());
        yield return Trick("SB6001", "nothing", () => []);
        yield return Trick("SB6001", "cut off", () => GoodPackage.Scorm12().ToZip()[..^9]);
        yield return Trick("SB6002", "64-bit directory", () => Honest().ToArray(count: 0xffff));
        yield return Trick("SB6002", "a million entries", () => MillionEntries(isZip64: false));
        yield return Trick("SB6003", "64-bit entry", () => Honest().Add("a.txt", Some, size: uint.MaxValue).ToArray());
        yield return Trick("SB6002 SB6006", "64-bit directory elsewhere", () => [.. Honest().ToArray(isZip64: true)[..^34], 0xff, .. Honest().ToArray(isZip64: true)[^33..]]);
        yield return Trick("SB6002 SB6101", "64-bit directory, looked into all the same", () => Honest().ToArray(isZip64: true));
        yield return Trick("SB6002 SB6029", "a million entries, honestly", () => MillionEntries(isZip64: true));
        yield return Trick("SB6004", "several parts", () => Honest().ToArray(disk: 1));
        yield return Trick("SB6005", "endless directory", () =>
            Enumerable.Range(0, 600).Aggregate(new RawZip(), (zip, number) => zip.Add($"{number}{new string('x', 60_000)}", [], hasHeader: false, offset: 0)).ToArray());
        yield return Trick("SB6006", "directory longer than the file", () => Honest().ToArray(length: 0xfffffffe));
        yield return Trick("SB6006", "directory beyond the end", () => Honest().ToArray(offset: 0x7fffffff));
        yield return Trick("SB6006", "more entries than there are", () => Honest().ToArray(count: 60_000));
        yield return Trick("SB6006", "fewer entries than there are", () => Honest().ToArray(count: 1));
        yield return Trick("SB6006", "bytes between directory and end", () => Honest().ToArray(gap: 30));
        yield return Trick("SB6007", "header elsewhere", () => Honest().Add("a.txt", Some, offset: 3).ToArray());
        yield return Trick("SB6007", "header beyond the end", () => Honest().Add("a.txt", Some, offset: 0x7fffffff).ToArray());
        yield return Trick("SB6007", "another name in its header", () => Honest().Add("a.txt", Some, localName: "b.txt").ToArray());
        yield return Trick("SB6007", "another size in its header", () => Honest().Add("a.txt", Some, localSize: 5).ToArray());
        yield return Trick("SB6007", "longer than the file", () => Honest().Add("a.txt", Some, compressed: 0x7fffffff, size: 0x7fffffff).ToArray());
        yield return Trick("SB6007", "damaged content", () => Honest().Add("imsmanifest.xml", Some, method: 8).ToArray());
        yield return Trick("SB6008", "entries that share bytes", Overlapping);
        yield return Trick("SB6008", "a quine", Quine);
        yield return Trick("SB6009", "a manifest that is longer than it says", () => Honest().Add("imsmanifest.xml", Deflated(new byte[50 << 20]), method: 8, size: 1000).ToArray());
        yield return Trick("SB6009", "a file that is shorter than it says", () => Honest().Add("a.txt", Some, size: 5000).ToArray());
        yield return Trick("SB6009", "a film that is longer than it says", () => Honest().Add("film.mp4", Deflated(new byte[50 << 20]), method: 8, size: 1000).ToArray());
        yield return Trick("SB6009", "a film that is shorter than it says", () => Honest().Add("film.mp4", Deflated(new byte[50]), method: 8, size: 1000).ToArray());
        yield return Trick("SB6007", "a film that is damaged", () => Honest().Add("film.mp4", [7, 7, 7, 7], method: 8).ToArray());
        yield return Trick("SB6010", "a bomb", () => Honest().Add("a.txt", Deflated(new byte[64 << 20]), method: 8, size: 64 << 20).ToArray());
        yield return Trick("SB6010 SB6011", "many bombs", () =>
            Enumerable.Range(0, 8).Aggregate(Honest(), (zip, number) => zip.Add($"{number}.txt", Deflated(new byte[1 << 20]), method: 8, size: 0xfffffffe)).ToArray());
        yield return Trick("SB6010 SB6012", "a manifest that is a bomb", () => Honest().Add("imsmanifest.xml", Deflated(new byte[64 << 20]), method: 8, size: 64 << 20).ToArray());
        yield return Trick("SB6013", "climbing out", () => Honest().Add("../../etc/passwd", Some).ToArray());
        yield return Trick("SB6013", "from the root", () => Honest().Add("/etc/passwd", Some).ToArray());
        yield return Trick("SB6013", "another drive", () => Honest().Add("C:/a.txt", Some).ToArray());
        yield return Trick("SB6013", "climbing out as in Windows", () => Honest().Add("..\\..\\a.txt", Some).ToArray());
        yield return Trick("SB6014", "backslash", () => Honest().Add("a\\b.txt", Some).ToArray());
        yield return Trick("SB6015", "no name", () => Honest().Add("", Some).ToArray());
        yield return Trick("SB6015", "control character", () => Honest().Add("a\u0000b.txt", Some).ToArray());
        yield return Trick("SB6015", "nothing between slashes", () => Honest().Add("a//b.txt", Some).ToArray());
        yield return Trick("SB6016", "letters beyond ASCII", () => Honest().Add("ä.txt", Some, flags: 0x800).ToArray());
        yield return Trick("SB6017", "letters in no encoding", () => Honest().Add("ä.txt", Some, encoding: Encoding.Latin1).ToArray());
        yield return Trick("SB6016 SB6017", "letters in another encoding than it says", () => Honest().Add("ä.txt", Some, encoding: Encoding.Latin1, flags: 0x800).ToArray());
        yield return Trick("SB6018", "a name twice", () => Honest().Add("a.txt", Some).Add("a.txt", Some).ToArray());
        yield return Trick("SB6019", "names that differ in capitals", () => Honest().Add("a.txt", Some).Add("A.txt", Some).ToArray());
        yield return Trick("SB6020", "a program", () => Honest().Add("a.php", Some).ToArray());
        yield return Trick("SB6021", "encrypted", () => Honest().Add("a.txt", Some, flags: 1).ToArray());
        yield return Trick("SB6022", "another compression", () => Honest().Add("a.txt", Some, method: 14).ToArray());
        yield return Trick("SB6023", "a stream", () => Honest().Add("a.txt", Some, flags: 8).ToArray());
        yield return Trick("SB6024", "a folder", () => Honest().Add("a/", []).ToArray());
        yield return Trick("SB6025", "a link", () => Honest().Add("a.txt", "/etc/passwd"u8.ToArray(), unixMode: 0xa1ff).ToArray());
        yield return Trick("SB6025", "a device", () => Honest().Add("a.txt", [], unixMode: 0x21ff).ToArray());
        yield return Trick("SB6026", "other content", () => Honest().Add("film.mp4", Some, checksum: 7).ToArray());
        yield return Trick("SB6027", "a file for a folder", () => Honest().Add("a", Some).Add("A/b.txt", Some).ToArray());
        yield return Trick("SB6028", "more than is tested", () => Honest().Add("film.mp4", new byte[4 << 20], method: 8, size: 1_100_000_000).ToArray());
        yield return Trick("SB6013 SB6099", "very many findings", () =>
            Enumerable.Range(0, 40_000).Aggregate(Honest(), (zip, number) => zip.Add($"../{number}.txt", Some)).ToArray());
        yield return Trick("SB6105", "an entity from outside", () => Manifest("<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest>&x;</manifest>"));
        yield return Trick("SB6105", "billion laughs", () => Manifest(
            "<!DOCTYPE manifest [<!ENTITY a0 \"lol\">" + string.Concat(Enumerable.Range(1, 30).Select(number => $"<!ENTITY a{number} \"&a{number - 1};&a{number - 1};\">")) + "]><manifest>&a30;</manifest>"));
        yield return Trick("SB6106", "absurd nesting", () => Manifest(string.Concat(Enumerable.Repeat("<item>", 1_000_000))));
        yield return Trick("SB6105", "an entity from outside, in the metadata", () => GoodPackage.Scorm2004()
            .With("metadata.xml", "<!DOCTYPE lom [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><lom>&x;</lom>").ToZip());
        yield return Trick("SB6131", "very many elements", () => Manifest("<a>" + string.Concat(Enumerable.Repeat("<a/>", 3_000_000))));
        yield return Trick("SB6208", "very many files that are not there", () => Resources("<file href=\"{0}.TXT\"/>", 190_000, 60_000));
        yield return Trick("SB6219", "a base as long as a book", () => Resources("<file href=\"{0}.txt\"/>", 100_000, 0, $" xml:base=\"{new string('x', 4 << 20)}/\""));
        yield return Trick("SB6124", "very many references to much", Sequencing);
        yield return Trick("SB6218", "very many insecure addresses", () =>
            new RawZip().Add("index.html", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("href=http://a\n", 290_000)))).ToArray());
        yield return Trick("SB6104", "an endless name", () => Manifest("<" + new string('x', 10 << 20)));
    }

    [TestCaseSource(nameof(Tricks))]
    public void Each_trick_has_its_finding_in_bounded_time_and_memory(string codes, Func<byte[]> make)
    {
        var zip = make();
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        var found = GoodPackage.Validate(zip).Diagnostics;
        watch.Stop();
        var memory = GC.GetTotalAllocatedBytes() - before;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(diagnostic => diagnostic.Descriptor.Code), Is.SupersetOf(codes.Split(' ')), string.Join('\n', found));
            Assert.That(found.Any(diagnostic => diagnostic.IsError) || codes is "SB6016" or "SB6020" or "SB6023" or "SB6024" or "SB6028" or "SB6218");
            Assert.That(found, Has.Length.LessThan(300));
            Assert.That(watch.Elapsed, Is.LessThan(MostTime));
            Assert.That(memory, Is.LessThan(MostMemory + (4L * zip.Length)));
        }
    }

    [Test]
    public void Nothing_is_written()
    {
        var before = Directory.GetFileSystemEntries(Environment.CurrentDirectory);
        GoodPackage.Validate(Honest().Add("../escaped.txt", Some).Add("escaped.txt", Some).ToArray());
        Assert.That(Directory.GetFileSystemEntries(Environment.CurrentDirectory), Is.EqualTo(before));
        Assert.That(File.Exists(Path.Combine(Environment.CurrentDirectory, "..", "escaped.txt")), Is.False);
    }

    private static RawZip Honest() => new RawZip().Add("index.html", "<!DOCTYPE html>"u8.ToArray()).Add("course.js", "void 0"u8.ToArray());

    private static byte[] Manifest(string text) => new RawZip().Add("imsmanifest.xml", Encoding.UTF8.GetBytes(text)).ToArray();

    private static byte[] Resources(string file, int files, int entries, string attributes = "")
    {
        var zip = Enumerable.Range(0, entries).Aggregate(new RawZip(), (zip, number) => zip.Add($"{number}.txt", []));
        var list = string.Concat(Enumerable.Range(0, files).Select(number => string.Format(CultureInfo.InvariantCulture, file, number)));
        return zip.Add("imsmanifest.xml", Encoding.UTF8.GetBytes($"""
            <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" identifier="m"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations/><resources{attributes}><resource identifier="r" type="webcontent">{list}</resource></resources></manifest>
            """)).ToArray();
    }

    // Tens of thousands of items, each of which takes over the same tens of thousands of objectives.
    private static byte[] Sequencing()
    {
        var items = string.Concat(Enumerable.Range(0, 30_000).Select(number =>
            $"<item identifier=\"i{number}\" identifierref=\"r\"><title>t</title><s:sequencing IDRef=\"s\"/></item>"));
        var objectives = string.Concat(Enumerable.Range(0, 60_000).Select(number => $"<s:objective objectiveID=\"o{number}\"/>"));
        return Manifest($"""
            <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:s="http://www.imsglobal.org/xsd/imsss" identifier="m"><metadata><schema>ADL SCORM</schema>
            <schemaversion>2004 4th Edition</schemaversion></metadata><organizations default="o"><organization identifier="o"><title>t</title>{items}</organization></organizations>
            <resources/><s:sequencingCollection><s:sequencing ID="s"><s:objectives>{objectives}</s:objectives></s:sequencing></s:sequencingCollection></manifest>
            """);
    }

    private static byte[] MillionEntries(bool isZip64)
    {
        // The number of entries has 16 bits, so a million of them need the extension, whose sign is all ones.
        var zip = new RawZip().Add("a", Some);
        for (var number = 0; number < 1_000_000; number++)
        {
            zip.Add("a", [], hasHeader: false, offset: 0);
        }

        return zip.ToArray(count: 0xffff, isZip64: isZip64);
    }

    private static byte[] Overlapping()
    {
        var zip = new RawZip().Add("a.txt", Some);
        for (var number = 0; number < 1000; number++)
        {
            zip.Add("a.txt", Some, hasHeader: false, offset: 0);
        }

        return zip.ToArray();
    }

    // An entry whose content is the file itself.
    private static byte[] Quine()
    {
        var zip = new RawZip().Add("r.zip", Some);
        return zip.Add("r.zip", Some, hasHeader: false, offset: 0).ToArray();
    }

    private static byte[] Deflated(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var deflate = new DeflateStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(content);
        }

        return memory.ToArray();
    }

    private static TestCaseData Trick(string codes, string name, Func<byte[]> make) => new TestCaseData(codes, make).SetArgDisplayNames(name);
}
