using System.IO.Compression;
using System.Text;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Packaging;

public sealed class ZipPackageWriterTests
{
    private const uint FirstOfJanuary1980 = 0x0021_0000;
    private const int DeflateLevelFlags = 0b110;

    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Every_entry_keeps_to_what_all_LMSs_read()
    {
        var entries = ZipEntryFacts.Read(Write(Files()));

        Assert.Multiple(() =>
        {
            foreach (var entry in entries)
            {
                Assert.That(entry.Flags & ~DeflateLevelFlags, Is.Zero, $"{entry.Name}: no encryption, no data descriptor, no UTF-8 flag for an ASCII name");
                Assert.That(entry.LocalFlags, Is.EqualTo(entry.Flags), entry.Name);
                Assert.That(entry.Method, Is.EqualTo(0).Or.EqualTo(8), entry.Name);
                Assert.That(entry.LocalMethod, Is.EqualTo(entry.Method), entry.Name);
                Assert.That(entry.VersionNeeded, Is.LessThanOrEqualTo(20), $"{entry.Name}: no 64-bit extension");
                Assert.That(entry.LocalCompressedSize, Is.EqualTo(entry.CompressedSize), $"{entry.Name}: sizes stand in the local header");
                Assert.That((entry.ExtraLength, entry.LocalExtraLength, entry.CommentLength), Is.EqualTo((0, 0, 0)), entry.Name);
                Assert.That((entry.DateAndTime, entry.LocalDateAndTime), Is.EqualTo((FirstOfJanuary1980, FirstOfJanuary1980)), entry.Name);
                Assert.That(entry.Attributes, Is.EqualTo(0x81A4_0000u), $"{entry.Name}: a plain file that everyone reads");
                Assert.That(entry.Name, Does.Match("^[A-Za-z0-9._/-]+[^/]$"), "no directory entries");
            }
        });
    }

    [Test]
    public void The_manifest_comes_first_and_the_rest_by_name() =>
        Assert.That(
            ZipEntryFacts.Read(Write(Files())).OrderBy(entry => entry.LocalOffset).Select(entry => entry.Name),
            Is.EqualTo(new[] { "imsmanifest.xml", "Z.txt", "a.txt", "empty.txt", "media/clip.mp4" }));

    [Test]
    public void Media_that_is_compressed_already_is_stored_and_text_is_deflated()
    {
        var methods = ZipEntryFacts.Read(Write(Files())).ToDictionary(entry => entry.Name, entry => entry.Method);

        Assert.That(methods["media/clip.mp4"], Is.Zero);
        Assert.That(methods["imsmanifest.xml"], Is.EqualTo(8));
    }

    [Test]
    public void What_goes_in_comes_out()
    {
        var path = folder["out.zip"];
        var size = ZipPackageWriter.Write(path, Files());

        using var zip = ZipFile.OpenRead(path);
        Assert.That(size, Is.EqualTo(new FileInfo(path).Length));
        foreach (var file in Files())
        {
            using var expected = file.Open();
            using var actual = zip.GetEntry(file.Path)!.Open();
            Assert.That(Bytes(actual), Is.EqualTo(Bytes(expected)), file.Path);
        }
    }

    [Test]
    public void The_same_files_in_another_order_give_the_same_bytes() =>
        Assert.That(Write(Files().Reverse()), Is.EqualTo(Write(Files())));

    [Test]
    public void A_file_that_cannot_be_read_leaves_the_old_package_and_nothing_else()
    {
        using var own = new TemporaryFolder();
        var path = own.Write("old.zip", "old");
        var gone = own.Write("gone.mp4", "x");
        PackageFile[] files = [.. Files(), PackageFile.FromAsset(new Asset(gone, "media/gone.mp4", "media/gone.mp4"))];
        File.Delete(gone);

        Assert.That(() => ZipPackageWriter.Write(path, files), Throws.InstanceOf<IOException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(own.Files, Is.EqualTo(new[] { "old.zip" }));
    }

    [Test]
    public void Cancelling_leaves_the_old_package_and_nothing_else()
    {
        using var own = new TemporaryFolder();
        var path = own.Write("old.zip", "old");

        Assert.That(() => ZipPackageWriter.Write(path, Files(), new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(File.ReadAllText(path), Is.EqualTo("old"));
        Assert.That(own.Files, Is.EqualTo(new[] { "old.zip" }));
    }

    [Test]
    public void What_a_killed_build_left_behind_goes_with_a_later_one()
    {
        using var own = new TemporaryFolder();
        var abandoned = own.Write($"new.zip.{Guid.NewGuid():N}.tmp", "half");
        File.SetLastWriteTimeUtc(abandoned, DateTime.UtcNow.AddDays(-2));
        var running = own.Write($"new.zip.{Guid.NewGuid():N}.tmp", "half");

        ZipPackageWriter.Write(own["new.zip"], Files());

        Assert.That(own.Files, Is.EquivalentTo(new[] { "new.zip", Path.GetFileName(running) }));
    }

    [Test]
    public void Media_is_never_held_in_memory()
    {
        using var own = new TemporaryFolder();
        using (var media = File.Create(own["big.mp4"]))
        {
            // Sparse: it takes no room until it is read.
            media.SetLength(256L << 20);
        }

        var before = GC.GetTotalAllocatedBytes();
        ZipPackageWriter.Write(own["big.zip"], [PackageFile.FromAsset(new Asset(own["big.mp4"], "media/big.mp4", "media/big.mp4"))]);

        Assert.That(GC.GetTotalAllocatedBytes() - before, Is.LessThan(8L << 20));
    }

    private IReadOnlyList<PackageFile> Files()
    {
        var clip = folder.Write("clip.mp4", Encoding.ASCII.GetBytes(new string('x', 300_000)));
        return
        [
            PackageFile.FromText("a.txt", "a"),
            PackageFile.FromText("Z.txt", "Z"),
            PackageFile.FromText("empty.txt", ""),
            PackageFile.FromText("imsmanifest.xml", string.Concat(Enumerable.Repeat("<manifest/>", 50))),
            PackageFile.FromAsset(new Asset(clip, "media/Film ä.mp4", "media/clip.mp4")),
        ];
    }

    private byte[] Write(IEnumerable<PackageFile> files)
    {
        var path = folder[$"{Guid.NewGuid():N}.zip"];
        ZipPackageWriter.Write(path, files);
        return File.ReadAllBytes(path);
    }

    private static byte[] Bytes(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
