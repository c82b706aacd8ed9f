using System.Text;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Comparison;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Conformance;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Comparison;

public sealed class CourseComparisonTests
{
    private static readonly Lazy<CourseOutline> Published = new(() => new PublishedModule().Outline());
    private static readonly Lazy<List<(Edit Edit, CourseComparison Comparison)>> Compared =
        new(() => [.. Edits.All.Select(edit => (edit, CourseComparison.Of(Published.Value, edit.Make(new PublishedModule()).Outline())))]);

    [Test]
    public void Every_kind_of_change_is_told_in_words()
    {
        var told = new StringBuilder();
        foreach (var (edit, comparison) in Compared.Value)
        {
            told.AppendLine($"# {edit.Name}: {comparison.Suggested.ToString().ToLowerInvariant()}");
            foreach (var change in comparison.Changes)
            {
                told.AppendLine($"{change.Area.ToString().ToLowerInvariant()}: {change.Sentence} ({change.Step.ToString().ToLowerInvariant()})");
            }

            foreach (var line in comparison.Losses.Select(loss => $"  loses: {loss}").Concat(comparison.Notes.Select(note => $"  notes: {note}")))
            {
                told.AppendLine(line);
            }

            told.AppendLine();
        }

        Golden.Match(told.ToString(), "changes.golden.txt");
    }

    [Test]
    public void Every_kind_of_change_raises_the_number_that_it_should() =>
        Assert.That(
            Compared.Value.Select(one => $"{one.Edit.Name}: {one.Comparison.Suggested}"), Is.EqualTo(Edits.All.Select(edit => $"{edit.Name}: {edit.Step}")));

    [Test]
    public void Whatever_differs_is_told_and_needs_an_upload() =>
        Assert.That(
            Compared.Value.Where(one => one.Comparison.NeedsUpload == one.Comparison.Changes.IsEmpty || one.Comparison.NeedsUpload == (one.Edit.Name == "nothing")).Select(one => one.Edit.Name),
            Is.Empty);

    [Test]
    public void No_change_is_beyond_words() =>
        Assert.That(Compared.Value.SelectMany(one => one.Comparison.Changes).Select(change => change.Sentence), Has.None.Contains("no words for"));

    [Test]
    public void A_course_compared_with_itself_has_not_changed([Values("scorm-1.2", "scorm-2004-3", "scorm-2004-4", "web")] string target, [Values] bool isDivided)
    {
        var module = isDivided ? Divided() : new PublishedModule();
        using var folder = new TemporaryFolder();
        module.WriteTo(folder);
        var (result, files) = new CourseCompiler(new CompilerOptions()).Preview(folder.FullPath, BuiltInTargets.All.Single(one => one.Name == target));
        Assert.That(result.HasErrors, Is.False, string.Join('\n', result.Diagnostics));
        ZipPackageWriter.Write(folder["package.zip"], files);
        var written = CourseOutline.Read(folder["package.zip"])!;
        var comparison = CourseComparison.Of(written, CourseOutline.Of(files));
        Assert.Multiple(() =>
        {
            Assert.That((comparison.NeedsUpload, comparison.Suggested, comparison.Summary), Is.EqualTo((false, VersionStep.None, "Nothing changed.")));
            Assert.That((written.Target, written.Module, written.Version, written.Title), Is.EqualTo((target, "kitchen", "1.1.0", "Kitchen safety")));
            Assert.That(written.Facts.Lessons.Select(lesson => lesson.Id), Is.EqualTo(new[] { "fire", "knives", "clean", "test" }));
            Assert.That(written.Facts.Questions, Has.Length.EqualTo(9));
        });
    }

    [TestCase("naltrexone-implants")]
    [TestCase("component-gallery")]
    [TestCase("fire-safety")]
    public void Nothing_is_lost_in_reading_the_courses_here(string module)
    {
        var outline = PublishedModule.Outline(Path.Combine(Repository.Folder, "modules", module), "scorm-1.2").Facts;
        Assert.Multiple(() =>
        {
            Assert.That(outline.Lessons.Where(lesson => lesson.Title.Length == 0 || lesson.Text.Length == 0).Select(lesson => lesson.Id), Is.Empty, "lessons without words");
            Assert.That(outline.Questions.Where(question => question.Stem.Length == 0 || question.Fingerprint.Length == 0).Select(question => question.Id), Is.Empty, "questions without words");
            Assert.That(
                outline.Questions.Where(question => question.Key.Words.Length == 0 && question.Type is not ("reflection" or "rating" or "attestation")).Select(question => question.Id), Is.Empty, "without key");
            Assert.That(outline.Questions.Where(question => question.Items.Any(item => item.Id.Length == 0 || item.Text.Length == 0)).Select(question => question.Id), Is.Empty, "items without words");
            Assert.That(outline.Glossary, Is.Not.Empty);
        });
    }

    [Test]
    public void Lessons_that_are_SCOs_lose_their_records_with_their_identities()
    {
        var older = Divided().Outline();
        Assert.Multiple(() =>
        {
            Assert.That(CourseComparison.Of(older, Divided().Without("03-clean.md").Outline()).Losses, Is.EqualTo(new[]
            {
                "Whoever has opened the lesson “Clean up” loses its record, status included: Moodle deletes what belongs to a SCO that is gone.",
            }));
            Assert.That(CourseComparison.Of(older, Divided().Rename("04-test.md", "04-final.md").Outline()).Losses.Single(), Does.StartWith("Whoever has opened the lesson “Test” loses its record"));
            Assert.That(CourseComparison.Of(older, Divided().Edit("04-test.md", "pass-mark: 80", "pass-mark: 90").Outline()).Losses, Is.Empty, "its assessment completes by itself");
        });
    }

    [Test]
    public void A_pretest_that_was_submitted_is_not_asked_again()
    {
        static string Question(string id, string option) => $"::: choice {{#{id} objective=fire}}\nIs {id} so?\n\n- (x) Yes\n- ( ) {option}\n:::\n";
        static PublishedModule With(params string[] questions) =>
            new PublishedModule().With("00-before.md", $"---\ntitle: Before\nassessment: {{kind: pretest}}\n---\n\nWhat do you know?\n\n{string.Join('\n', questions)}");
        var older = With(Question("kept", "No"), Question("changed", "No"), Question("gone", "No"));
        var comparison = CourseComparison.Of(older.Outline(), With(Question("kept", "No"), Question("changed", "Never"), Question("added", "No")).Outline());
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Losses, Is.EqualTo(new[]
            {
                "Whoever has answered 'gone' loses the answer, and what was gained is shown without it; what the LMS recorded of it stays there.",
            }));
            Assert.That(comparison.Notes, Is.EqualTo(new[]
            {
                "Whoever has submitted the pretest is not asked again, and is shown what was gained by the questions that were asked as they are now.",
            }));
            Assert.That(CourseComparison.Of(older.Outline(), older.Rename("00-before.md", "00-first.md").Outline()).Losses.Single(), Does.Contain("has to submit it once more; the answers stay"));
        });
    }

    [Test]
    public void Packages_for_other_standards_do_not_share_records()
    {
        var comparison = CourseComparison.Of(Published.Value, new PublishedModule().Outline("scorm-2004-4"));
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Suggested, Is.EqualTo(VersionStep.Major));
            Assert.That(comparison.Changes.Select(change => change.Sentence), Is.EqualTo(new[] { "The package is for scorm-2004-4; the older one is for scorm-1.2." }));
        });
    }

    [TestCase("1.1.0", "1.1.0", "Minor", "1.2.0", false)]
    [TestCase("1.1.0", "1.2.0", "Minor", "1.2.0", true)]
    [TestCase("1.1.0", "2.0.0", "Patch", "1.1.1", true)]
    [TestCase("1.1.0", "1.1.1", "Major", "2.0.0", false)]
    [TestCase("1.9.9", "1.10.0", "Minor", "1.10.0", true)]
    [TestCase("1.1.0", "1.0.9", "Patch", "1.1.1", false)]
    [TestCase("1.1.0-beta", "1.1.0", "Patch", "1.1.0", true)]
    [TestCase("1.1.0", "1.1.0", "None", "1.1.0", true)]
    public void The_version_is_held_against_what_changed(string older, string newer, string step, string least, bool isEnough)
    {
        var advice = VersionAdvice.Of(older, newer, Enum.Parse<VersionStep>(step));
        Assert.That((advice.Least, advice.IsEnough), Is.EqualTo((least, isEnough)));
    }

    [Test]
    public void Sentences_hold_nothing_that_a_terminal_obeys()
    {
        var hostile = new PublishedModule().Edit("module.yaml", "title: Kitchen safety", "title: \"Kitchen \\e[31m\\u202Eytefas\"").Outline();
        var told = CourseComparison.Of(Published.Value, hostile).Changes.Select(change => change.Sentence + change.Loss + change.Note).ToList();
        Assert.That(told.SelectMany(text => text).Where(character => char.IsControl(character) || character == '\u202E'), Is.Empty);
    }

    private static PublishedModule Divided() => new PublishedModule().Edit("module.yaml", "language: en", "language: en\nstructure: sco-per-lesson");
}
