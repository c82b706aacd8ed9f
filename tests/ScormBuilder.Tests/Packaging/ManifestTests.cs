using System.Xml.Linq;
using ScormBuilder.BrowserTests.Harness;
using ScormBuilder.Model;

namespace ScormBuilder.Tests.Packaging;

public sealed class ManifestTests
{
    private static readonly XNamespace Cp = "http://www.imsproject.org/xsd/imscp_rootv1p1p2";
    private static readonly XNamespace Adl = "http://www.adlnet.org/xsd/adlcp_rootv1p2";
    private static readonly XNamespace Lom = "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1";

    private static readonly Course Sparse = Sample.Course with { Description = "", Keywords = [], Authors = [], License = "", Duration = null, Objectives = [] };

    private static readonly Course Hostile = Sample.Course with
    {
        Title = """]]> <script>alert("1")</script> & '2' {{ title }} <!-- é 漢字 -->""",
        Description = "&amp; &lt; {{ include 'page.html' }} \u0001\u000B \U0001F480",
        Keywords = ["\"><manifest>", "a&b"],
        Authors = ["Semi;colon, Comma\\Backslash <b>"],
        License = "<>&\"'",
    };

    [Test]
    public void It_is_as_reviewed() => Golden.Match(Sample.Manifest(Sample.Course), "imsmanifest.golden.xml");

    private static IEnumerable<TestCaseData> Courses()
    {
        yield return new TestCaseData(Sample.Course).SetArgDisplayNames("everything stated");
        yield return new TestCaseData(Sparse).SetArgDisplayNames("the least that is allowed");
        yield return new TestCaseData(Hostile).SetArgDisplayNames("hostile texts");
        yield return new TestCaseData(Sample.Course with { Title = new string('x', 200) }).SetArgDisplayNames("the longest title");
        yield return new TestCaseData(Sample.Course with { Version = "10.20.30-beta.20260101+build.7" }).SetArgDisplayNames("a long version");
    }

    [TestCaseSource(nameof(Courses))]
    public void It_is_valid_by_the_schemas_that_the_package_carries(Course course)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Sample.Files(course))
        {
            using var content = file.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            folder.Write(file.Path, copy.ToArray());
        }

        Assert.That(Xmllint.Validate(folder.FullPath), Is.Empty);
    }

    [Test]
    public void The_schemas_would_find_a_fault()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Sample.Files(Sample.Course).Where(file => file.Path.EndsWith(".xsd", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(file.Open());
            folder.Write(file.Path, reader.ReadToEnd());
        }

        folder.Write("imsmanifest.xml", Sample.Manifest(Sample.Course).Replace("sco\"", "scorm\"", StringComparison.Ordinal));
        Assert.That(Xmllint.Validate(folder.FullPath), Does.Contain("scormtype"));
    }

    [Test]
    public void Every_file_is_listed_once_and_every_listed_file_is_there()
    {
        using var folder = new TemporaryFolder();
        var picture = new Asset(folder.Write("a.svg", "<svg/>"), "media/Bild ä.svg", "media/bild-1a2b.svg");
        var files = Sample.Files(Sample.Course, picture);
        var listed = Document(Sample.Manifest(Sample.Course, picture)).Descendants(Cp + "file").Select(file => (string)file.Attribute("href")!);

        Assert.That(listed, Is.EquivalentTo(files.Select(file => file.Path).Where(path => path != "imsmanifest.xml")));
        Assert.That(listed, Does.Contain("media/bild-1a2b.svg"));
    }

    [Test]
    public void Every_schema_that_is_named_or_imported_lies_at_the_root()
    {
        var paths = Sample.Files(Sample.Course).Select(file => file.Path).ToList();
        var named = ((string)Document(Sample.Manifest(Sample.Course)).Root!.Attributes().Single(name => name.Name.LocalName == "schemaLocation")).Split(' ');

        Assert.That(paths, Is.SupersetOf(named.Where((_, index) => index % 2 == 1)));
        Assert.That(paths, Does.Contain("ims_xml.xsd"));
    }

    [Test]
    public void Every_resource_is_used_and_the_item_launches_a_SCO()
    {
        var manifest = Document(Sample.Manifest(Sample.Course)).Root!;
        var item = manifest.Descendants(Cp + "item").Single();
        var sco = manifest.Descendants(Cp + "resource").Single(resource => (string?)resource.Attribute("identifier") == (string?)item.Attribute("identifierref"));
        var used = manifest.Descendants(Cp + "dependency").Select(dependency => (string)dependency.Attribute("identifierref")!).Append((string)item.Attribute("identifierref")!);

        Assert.That((string?)sco.Attribute(Adl + "scormtype"), Is.EqualTo("sco"));
        Assert.That(sco.Elements(Cp + "file").Select(file => (string)file.Attribute("href")!), Does.Contain((string?)sco.Attribute("href")));
        Assert.That(manifest.Descendants(Cp + "resource").Select(resource => (string)resource.Attribute("identifier")!), Is.EquivalentTo(used));
        Assert.That((string?)manifest.Element(Cp + "organizations")!.Attribute("default"), Is.EqualTo((string?)manifest.Descendants(Cp + "organization").Single().Attribute("identifier")));
        Assert.That(manifest.Descendants(Adl + "masteryscore"), Is.Empty);
    }

    [Test]
    public void Identifiers_stay_the_same_in_every_version()
    {
        var later = Sample.Course with
        {
            Title = "Renamed",
            Version = "2.0.0",
            Language = "en-US",
            Description = "Other words.",
            Objectives = [.. Sample.Course.Objectives.Reverse()],
        };

        Assert.That(Identifiers(later), Is.EqualTo(Identifiers(Sample.Course)));
        Assert.That(Identifiers(later), Is.Unique.And.All.EndsWith("-first-aid"));
    }

    [Test]
    public void Texts_arrive_as_the_author_wrote_them_but_for_characters_that_XML_forbids()
    {
        var manifest = Document(Sample.Manifest(Hostile)).Root!;

        Assert.That(manifest.Descendants(Cp + "title").Select(title => title.Value), Is.All.EqualTo(Hostile.Title));
        Assert.That(manifest.Descendants(Lom + "title").Select(title => title.Value), Is.All.EqualTo(Hostile.Title));
        Assert.That(manifest.Descendants(Lom + "description").First().Value, Does.StartWith("&amp; &lt; {{ include 'page.html' }}").And.EndsWith("\U0001F480"));
        Assert.That(manifest.Descendants(Lom + "vcard").First().Value, Does.Contain("""FN:Semi\;colon\, Comma\\Backslash <b>"""));
    }

    [Test]
    public void Text_is_raw_UTF8_without_numeric_references() =>
        Assert.That(Sample.Manifest(Hostile), Does.Contain("漢字").And.Not.Contain("&#"));

    [TestCase("1.2.0", "1.2.0")]
    [TestCase("10.20.30-beta.2026", "10.20.30-beta.2026")]
    [TestCase("10.20.30-beta.20260101+build.7", "10.20.30")]
    public void The_version_fits_its_place(string version, string expected)
    {
        var manifest = Document(Sample.Manifest(Sample.Course with { Version = version })).Root!;

        Assert.That((string?)manifest.Attribute("version"), Is.EqualTo(expected));
        Assert.That(manifest.Descendants(Lom + "version").First().Value, Is.EqualTo(version));
    }

    [TestCase("1.0.0", ExpectedResult = "Final")]
    [TestCase("1.0.0+build-5", ExpectedResult = "Final")]
    [TestCase("0.9.0", ExpectedResult = "Draft")]
    [TestCase("1.0.0-rc.1", ExpectedResult = "Draft")]
    public string A_version_that_promises_nothing_is_a_draft(string version) =>
        Document(Sample.Manifest(Sample.Course with { Version = version })).Descendants(Lom + "status").First().Element(Lom + "value")!.Value;

    private static XDocument Document(string manifest) => XDocument.Parse(manifest);

    private static List<string> Identifiers(Course course) =>
        [.. Document(Sample.Manifest(course)).Descendants().Attributes("identifier").Select(identifier => identifier.Value)];
}
