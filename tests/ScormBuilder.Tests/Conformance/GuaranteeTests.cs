using System.IO.Compression;
using System.Text.RegularExpressions;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Conformance;

/// <summary>What a report says of every package because nobody can write it otherwise, looked for in packages that hold every component.</summary>
public sealed partial class GuaranteeTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Texts = new(Build);

    [Test]
    public void Nothing_plays_by_itself() => Assert.That(Found(@"\bautoplay\b"), Is.Empty);

    [Test]
    public void Nothing_turns_or_locks_the_page() => Assert.That(Found(@"screen\.orientation|orientation:|lockOrientation"), Is.Empty);

    [Test]
    public void Nothing_is_done_by_moving_the_device() => Assert.That(Found("devicemotion|deviceorientation|Accelerometer|Gyroscope"), Is.Empty);

    [Test]
    public void No_single_character_is_a_shortcut()
    {
        Assert.That(Found(@"\baccesskey\b"), Is.Empty);
        Assert.That(Texts.Value.Values.SelectMany(text => ComparedKey().Matches(text)).Select(match => match.Groups["key"].Value), Is.Not.Empty.And.All.Length.GreaterThan(1));
    }

    [Test]
    public void Nothing_in_the_player_moves_or_flashes_by_itself() => Assert.That(Found(@"@keyframes|\banimation(-name)?:(?! ?none)|\.animate\(|<marquee|<blink"), Is.Empty);

    private static IEnumerable<string> Found(string pattern) =>
        Texts.Value.SelectMany(file => Regex.Matches(file.Value, pattern).Select(match => $"{file.Key}: {match.Value}"));

    private static Dictionary<string, string> Build()
    {
        using var folder = new TemporaryFolder();
        var texts = new Dictionary<string, string>();
        foreach (var module in new[] { "component-gallery", "fire-safety" })
        {
            var options = new CompilerOptions { OutputFolder = folder["dist"], Targets = [new Scorm12(), new Web()] };
            foreach (var package in new CourseCompiler(options).Compile(Path.Combine(Repository.Folder, "modules", module)).Packages)
            {
                using var zip = ZipFile.OpenRead(package.Path);
                foreach (var entry in zip.Entries.Where(entry => Path.GetExtension(entry.Name) is ".html" or ".js" or ".css"))
                {
                    using var reader = new StreamReader(entry.Open());
                    texts[$"{Path.GetFileName(package.Path)}/{entry.FullName}"] = reader.ReadToEnd();
                }
            }
        }

        return texts;
    }

    // A space is no character in the sense of the criterion when it works the control that has the focus.
    [GeneratedRegex(@"\.key\s*[!=]==?\s*[""'`](?<key>[^ ""'`][^""'`]*)[""'`]|[""'`](?<key>[^ ""'`][^""'`]*)[""'`]\s*[!=]==?\s*\w+\.key\b")]
    private static partial Regex ComparedKey();
}
