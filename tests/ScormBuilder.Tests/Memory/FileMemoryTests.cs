using ScormBuilder.Memory;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Memory;

/// <summary>When a file is opened again.</summary>
internal sealed class FileMemoryTests
{
    private FileMemory files = null!;
    private TemporaryFolder folder = null!;

    [SetUp]
    public void SetUp() => (files, folder) = (new FileMemory(), new TemporaryFolder());

    [TearDown]
    public void TearDown() => folder.Dispose();

    [Test]
    public void A_file_written_just_now_is_compared_because_the_next_writing_may_have_the_same_stamp()
    {
        var time = DateTime.UtcNow;
        var file = Write("before", time);
        var before = files.Read(file);
        Assert.That(files.Read(file), Is.SameAs(before), "the same content is the same object");
        Write("after!", time);
        Assert.That(files.Read(file), Is.EqualTo("after!"u8.ToArray()));
        Assert.That(files.Fact(file, "first letter", File.ReadAllText), Is.EqualTo("after!"));
        Write("later!", time);
        Assert.That(files.Fact(file, "first letter", File.ReadAllText), Is.EqualTo("later!"));
    }

    [Test]
    public void A_file_that_was_old_when_it_was_read_is_opened_again_only_with_another_stamp()
    {
        var time = DateTime.UtcNow.AddMinutes(-1);
        var file = Write("before", time);
        files.Read(file);
        files.Read(file);
        Assert.That(files.Opened, Is.EqualTo(1));
        Write("after!", time.AddTicks(10));
        Assert.That(files.Read(file), Is.EqualTo("after!"u8.ToArray()));
        Write("longer than before", time.AddTicks(10));
        Assert.That(files.Read(file), Is.EqualTo("longer than before"u8.ToArray()));
    }

    [Test]
    public void A_file_from_the_future_is_never_believed()
    {
        var time = DateTime.UtcNow.AddHours(1);
        var file = Write("before", time);
        files.Read(file);
        Write("after!", time);
        Assert.That(files.Read(file), Is.EqualTo("after!"u8.ToArray()));
    }

    [Test]
    public void A_file_that_is_gone_is_not_remembered()
    {
        var file = Write("before", DateTime.UtcNow.AddMinutes(-1));
        files.Read(file);
        File.Delete(file);
        Assert.That(() => files.Read(file), Throws.InstanceOf<IOException>());
    }

    private string Write(string text, DateTime time)
    {
        var file = folder.Write("file", text);
        File.SetLastWriteTimeUtc(file, time);
        return file;
    }
}
