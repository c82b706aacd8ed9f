using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ScormBuilder.Tests.Validation;

/// <summary>Packages that were changed at random: no crash, no hang, nothing written. For twenty seconds; FUZZ_SECONDS says otherwise, and FUZZ_SEED begins again where it failed.</summary>
[Parallelizable]
internal sealed class FuzzTests
{
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    [Test]
    public void Whatever_a_package_is_like_it_is_looked_at_and_that_is_all()
    {
        var seconds = double.Parse(Environment.GetEnvironmentVariable("FUZZ_SECONDS") ?? "20", CultureInfo.InvariantCulture);
        var first = int.TryParse(Environment.GetEnvironmentVariable("FUZZ_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        var good = new[] { GoodPackage.Scorm12(), GoodPackage.Scorm12Several(), GoodPackage.Scorm2004() };
        var zips = good.Select(package => package.ToZip()).ToArray();
        var folder = Directory.GetFileSystemEntries(Environment.CurrentDirectory);
        var watch = Stopwatch.StartNew();
        var rounds = 0;
        for (; watch.Elapsed < TimeSpan.FromSeconds(seconds); rounds++)
        {
            var seed = first + rounds;
            var random = new Random(seed);
            var which = random.Next(good.Length);
            var zip = random.Next(3) == 0 ? Reword(good[which], random) : Damage(zips[which], zips[random.Next(zips.Length)], random);
            var begun = watch.Elapsed;
            try
            {
                _ = GoodPackage.Validate(zip).Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();
            }
            catch (Exception fault)
            {
                Assert.Fail($"seed {seed}: {fault}");
            }

            Assert.That(watch.Elapsed - begun, Is.LessThan(MostTime), $"seed {seed}");
        }

        Assert.That(Directory.GetFileSystemEntries(Environment.CurrentDirectory), Is.EqualTo(folder), "nothing is written");
        Assert.That(rounds, Is.GreaterThan(seconds), "enough was tried");
        TestContext.Out.WriteLine($"{rounds:N0} packages from seed {first}");
    }

    // Bytes flipped, cut out, doubled, exchanged with those of another package, and numbers of the directory set to extremes.
    private static byte[] Damage(byte[] zip, byte[] other, Random random)
    {
        var bytes = zip.ToList();
        for (var change = random.Next(1, 6); change > 0 && bytes.Count > 64; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 64), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    var from = random.Next(other.Length - 64);
                    bytes.InsertRange(at, other.AsSpan(from, 64));
                    break;
                default:
                    // In the directory and the end record, which stand last.
                    var place = Math.Max(0, bytes.Count - random.Next(1, 2000));
                    for (var index = place; index < Math.Min(place + 4, bytes.Count); index++)
                    {
                        bytes[index] = (byte)(random.Next(2) == 0 ? 0xff : random.Next(256));
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Reword(GoodPackage package, Random random)
    {
        var text = new StringBuilder(package.Manifest);
        string[] words = ["<", ">", "\"", "&", "&#0;", "]]>", "<!--", "<!DOCTYPE x>", "identifier", "<item>", "../", "http://", "\u0000", "\uffff", "é", new string('9', 300), "xml:base=\"/\"", "<imsss:sequencing IDRef=\"x\">"];
        for (var change = random.Next(1, 8); change > 0 && text.Length > 10; change--)
        {
            var at = random.Next(text.Length);
            if (random.Next(2) == 0)
            {
                text.Insert(at, words[random.Next(words.Length)]);
            }
            else
            {
                text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at));
            }
        }

        var manifest = package.Manifest;
        var zip = package.With("imsmanifest.xml", text.ToString()).ToZip();
        package.With("imsmanifest.xml", manifest);
        return zip;
    }
}
