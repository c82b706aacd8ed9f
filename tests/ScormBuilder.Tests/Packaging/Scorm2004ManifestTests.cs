using System.Xml.Linq;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Packaging;

public sealed class Scorm2004ManifestTests
{
    private static readonly XNamespace Cp = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static readonly XNamespace Adl = "http://www.adlnet.org/xsd/adlcp_v1p3";
    private static readonly XNamespace Seq = "http://www.imsglobal.org/xsd/imsss";

    private static readonly Course Several = Sample.Course with
    {
        Structure = StructureRule.ScoPerLesson,
        Navigation = NavigationRule.Sequential,
        Completion = CompletionRule.AllLessonsAndAssessment,
        Lessons =
        [
            Sample.Lesson("safety-first", "Safety first"),
            Sample.Lesson("breathing", "Breathing <& more>"),
            Sample.Lesson("final", "Final assessment", new Assessment(80, null, false, FeedbackRule.AfterSubmit)),
        ],
    };

    private static IEnumerable<Course> Courses() =>
        [Sample.Course, Several, Several with { Navigation = NavigationRule.Free, Completion = CompletionRule.Assessment }];

    [TestCase(3)]
    [TestCase(4)]
    public void It_is_valid_by_the_schemas_that_the_package_carries(int edition)
    {
        foreach (var course in Courses())
        {
            using var folder = new TemporaryFolder();
            foreach (var file in Sample.Files(new Scorm2004(edition), course))
            {
                using var content = file.Open();
                using var copy = new MemoryStream();
                content.CopyTo(copy);
                folder.Write(file.Path, copy.ToArray());
            }

            Assert.That(Xmllint.Validate(folder.FullPath), Is.Empty);
        }
    }

    [Test]
    public void The_schemas_would_find_a_fault()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Sample.Files(new Scorm2004(4), Several).Where(file => file.Path.EndsWith(".xsd", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(file.Open());
            folder.Write(file.Path, reader.ReadToEnd());
        }

        folder.Write("imsmanifest.xml", Sample.Manifest(new Scorm2004(4), Several).Replace("stopForwardTraversal", "stop", StringComparison.Ordinal));
        Assert.That(Xmllint.Validate(folder.FullPath), Does.Contain("ruleAction"));
    }

    [TestCase(3, "2004 3rd Edition")]
    [TestCase(4, "2004 4th Edition")]
    public void It_names_its_edition(int edition, string name) =>
        Assert.That(Document(Sample.Course, edition).Root!.Element(Cp + "metadata")!.Element(Cp + "schemaversion")!.Value, Is.EqualTo(name));

    [Test]
    public void Several_SCOs_in_an_order_are_as_reviewed() => Golden.Match(Sample.Manifest(new Scorm2004(4), Several), "imsmanifest-2004-4.golden.xml");

    [Test]
    public void Several_SCOs_in_SCORM_1_2_are_as_reviewed() => Golden.Match(Sample.Manifest(Several), "imsmanifest-several.golden.xml");

    [Test]
    public void Every_SCO_decides_itself_whether_it_is_complete_and_satisfied()
    {
        var controls = Document(Several).Descendants(Cp + "item").Select(item => item.Element(Seq + "sequencing")!.Element(Seq + "deliveryControls")!).ToList();
        Assert.That(controls, Has.Count.EqualTo(3));
        Assert.That(controls.SelectMany(control => control.Attributes()).Select(value => value.Value), Is.All.EqualTo("true"));
    }

    [TestCase(CompletionRule.AllLessonsAndAssessment, null)]
    [TestCase(CompletionRule.Assessment, "false")]
    public void A_lesson_says_nothing_of_passing_and_counts_only_where_lessons_do(CompletionRule rule, string? counts)
    {
        var items = Document(Several with { Completion = rule }).Descendants(Cp + "item").ToList();
        var rules = items.Select(item => item.Descendants(Seq + "rollupRules").SingleOrDefault()).ToList();
        Assert.That(rules[2], Is.Null, "the assessment");
        foreach (var lesson in rules.Take(2))
        {
            Assert.That((string?)lesson!.Attribute("rollupObjectiveSatisfied"), Is.EqualTo("false"));
            Assert.That((string?)lesson.Attribute("objectiveMeasureWeight"), Is.EqualTo("0"));
            Assert.That((string?)lesson.Attribute("rollupProgressCompletion"), Is.EqualTo(counts));
        }
    }

    [TestCase(NavigationRule.Free, "true", 0)]
    [TestCase(NavigationRule.Sequential, "false", 2)]
    public void An_order_is_kept_by_sequencing(NavigationRule navigation, string choice, int stops)
    {
        var document = Document(Several with { Navigation = navigation });
        var control = document.Descendants(Cp + "organization").Single().Element(Seq + "sequencing")!.Element(Seq + "controlMode")!;
        Assert.That(((string?)control.Attribute("choice"), (string?)control.Attribute("flow")), Is.EqualTo((choice, "true")));
        Assert.That(document.Descendants(Seq + "ruleAction").Select(action => (string?)action.Attribute("action")), Is.EqualTo(Enumerable.Repeat("stopForwardTraversal", stops)));
    }

    [Test]
    public void Every_file_stands_under_one_resource_and_every_resource_is_used()
    {
        var files = Sample.Files(new Scorm2004(3), Several);
        var manifest = Document(Several, 3);
        var used = manifest.Descendants(Cp + "dependency").Concat(manifest.Descendants(Cp + "item")).Select(user => (string)user.Attribute("identifierref")!).Distinct();

        Assert.That(manifest.Descendants(Cp + "file").Select(file => (string)file.Attribute("href")!), Is.EquivalentTo(files.Select(file => file.Path).Where(path => path != "imsmanifest.xml")));
        Assert.That(manifest.Descendants(Cp + "resource").Select(resource => (string)resource.Attribute("identifier")!), Is.EquivalentTo(used));
        Assert.That(manifest.Descendants(Cp + "resource").Attributes(Adl + "scormType").Select(type => type.Value), Is.EqualTo(new[] { "sco", "sco", "sco", "asset", "asset" }));
    }

    [Test]
    public void Metadata_stand_in_a_file_of_their_own()
    {
        using var reader = new StreamReader(Sample.Files(new Scorm2004(4), Several).Single(file => file.Path == "metadata.xml").Open());
        Assert.That(Document(Several).Descendants(Adl + "location").Single().Value, Is.EqualTo("metadata.xml"));
        Golden.Match(reader.ReadToEnd(), "metadata.golden.xml");
    }

    [Test]
    public void Identifiers_come_from_identities_alone()
    {
        var later = Several with { Title = "Renamed", Version = "2.0.0", Lessons = [.. Several.Lessons.Select(lesson => lesson with { Title = "Renamed" })] };
        Assert.That(Identifiers(later), Is.EqualTo(Identifiers(Several)).And.Unique);
    }

    [Test]
    public void On_the_web_there_is_a_list_of_lessons_and_no_manifest()
    {
        var files = Sample.Files(new Web(), Several);
        Assert.That(files.Select(file => file.Path), Is.EqualTo(new[]
        {
            "index.html", "lesson-safety-first.html", "lesson-breathing.html", "lesson-final.html", "course.js", "course.css",
        }));
        using var reader = new StreamReader(files[0].Open());
        Golden.Match(reader.ReadToEnd(), "contents.golden.html");
    }

    private static XDocument Document(Course course, int edition = 4) => XDocument.Parse(Sample.Manifest(new Scorm2004(edition), course));

    private static List<string> Identifiers(Course course) =>
        [.. Document(course).Descendants().Attributes("identifier").Select(identifier => identifier.Value)];
}
