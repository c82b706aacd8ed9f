using ScormBuilder.Tests.Conformance;

namespace ScormBuilder.Tests.Checks;

/// <summary>The courses that ship have no finding in their wording; with one sentence changed they have exactly that one, in its line.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class WordingMutationTests
{
    [TestCase("naltrexone-implants/02-heroin-and-the-brain.md", "You can answer her", "As the picture on the right shows, you can answer her", "SB3031")]
    [TestCase("naltrexone-implants/02-heroin-and-the-brain.md", "You can answer her", "As the blue box says, you can answer her", "SB3030")]
    [TestCase("naltrexone-implants/05-implant-or-tablet.md", "## Summary", "The FDA knows more.\n\n## Summary", "SB3032")]
    [TestCase("fire-safety/03-das-richtige-loeschmittel.md", "Welches Mittel hilft,", "Der rote Kasten zeigt es: Welches Mittel hilft,", "SB3030")]
    [TestCase("fire-safety/03-das-richtige-loeschmittel.md", "Welches Mittel hilft,", "Wie die Tabelle rechts oben zeigt: Welches Mittel hilft,", "SB3031")]
    [TestCase("fire-safety/04-rauch-im-flur.md", "Sie können jederzeit", "Sie können und dürfen, wenn Sie es denn wollen und wenn es Ihnen hilft, und wenn nicht gerade jemand anderes an Ihrem Gerät sitzt oder Ihnen über die Schulter schaut, jederzeit und so oft", "SB3033")]
    public void One_changed_sentence_is_the_one_finding(string path, string sentence, string changed, string code)
    {
        var (module, name) = (Path.Combine(Repository.Folder, "modules", path.Split('/')[0]), path.Split('/')[1]);
        var before = File.ReadAllText(Path.Combine(module, name)).ReplaceLineEndings("\n");
        var after = before.Replace(sentence, changed, StringComparison.Ordinal);
        Assert.That(after, Is.Not.EqualTo(before));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Checked.Copy(module, name, before), Is.Empty);
            Assert.That(
                Checked.Copy(module, name, after).Select(diagnostic => (diagnostic.Descriptor.Code, diagnostic.Location.Line)),
                Is.EqualTo(new[] { (code, LineOf(before, sentence)) }));
        }
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}
