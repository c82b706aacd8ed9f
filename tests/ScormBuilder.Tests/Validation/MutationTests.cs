using ScormBuilder.Diagnostics;

namespace ScormBuilder.Tests.Validation;

/// <summary>A good package with one fault has the finding of that fault, in its place, and no other that does not follow from it.</summary>
internal sealed class MutationTests
{
    private const string Objectives = "<imsss:deliveryControls";

    private static IEnumerable<TestCaseData> Faults()
    {
        yield return Fault("SB6101", GoodPackage.Scorm12, package => package.Without("imsmanifest.xml"));
        yield return Fault("SB6102", GoodPackage.Scorm12, package => package.Rename("imsmanifest.xml", "course/imsmanifest.xml"));
        yield return Fault("SB6102", GoodPackage.Scorm12, package => package.Rename("imsmanifest.xml", "IMSManifest.xml"));
        yield return Fault("SB6103", GoodPackage.Scorm12, package => package.Rename("imsmanifest.xml", "cmi5.xml"));
        yield return Fault("SB6104", GoodPackage.Scorm12, package => package.Change("</manifest>", ""));
        yield return Fault("SB6104", GoodPackage.Scorm12, package => package.With("imsmanifest.xml", ""));
        yield return Fault("SB6105", GoodPackage.Scorm12, package => package.Change("<manifest ", "<!DOCTYPE manifest [<!ENTITY a \"b\">]><manifest "));
        yield return Fault("SB6106", GoodPackage.Scorm12, package => package.Change(
            "<organizations", string.Concat(Enumerable.Repeat("<item>", 100)) + string.Concat(Enumerable.Repeat("</item>", 100)) + "<organizations"));
        yield return Fault("SB6107", GoodPackage.Scorm12, package => package.Change("xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\"", "xmlns=\"urn:other\""));
        yield return Fault("SB6108", GoodPackage.Scorm12, package => package.Change("<schemaversion>1.2</schemaversion>", ""));
        yield return Fault("SB6109", GoodPackage.Scorm12, package => package.Change("ADL SCORM", "SCORM"));
        yield return Fault("SB6110", GoodPackage.Scorm2004, package => package.Change("2004 4th Edition", "2004 5th Edition"));
        yield return Fault("SB6111", GoodPackage.Scorm2004, package => package.Change("2004 4th Edition", "1.2"));
        yield return Fault("SB6112", GoodPackage.Scorm12, package => package.Change("<item identifier=\"I-first-aid\"", "<item"));
        yield return Fault("SB6113", GoodPackage.Scorm12, package => package.Change("I-first-aid", "1 first aid"));
        yield return Fault("SB6114", GoodPackage.Scorm12, package => package.Change("I-first-aid", "O-first-aid"));
        yield return Fault("SB6115 SB6132 SB6212", GoodPackage.Scorm12, package => package.Change("<organizations", "<orgs").Change("</organizations", "</orgs"));
        yield return Fault("SB6116 SB6132 SB6212", GoodPackage.Scorm12, package => package.Change("<item ", "<thing ").Change("</item>", "</thing>"));
        yield return Fault("SB6117", GoodPackage.Scorm2004, package => package.Change("default=\"O-first-aid\"", "default=\"O-second\""));
        yield return Fault("SB6118", GoodPackage.Scorm12, package => package.Change("default=\"O-first-aid\"", "default=\"O-second\""));
        yield return Fault("SB6119", GoodPackage.Scorm12, package => package.Change("<title>First aid</title>\n      </item>", "</item>"));
        yield return Fault("SB6119", GoodPackage.Scorm12, package => package.Change("<title>First aid</title>", "<title> </title>"));
        yield return Fault("SB6120", GoodPackage.Scorm12, package => package.Change("<title>First aid", "<title>" + new string('x', 201)));
        yield return Fault("SB6121 SB6212", GoodPackage.Scorm2004, package => package.Change(" identifierref=\"R-first-aid-final\"", ""));
        yield return Fault("SB6122 SB6212", GoodPackage.Scorm12, package => package.Change(" identifierref=\"R-first-aid\"", ""));
        yield return Fault("SB6123", GoodPackage.Scorm2004, package => package.Change(
            "<title>Final assessment</title>",
            "<title>Final assessment</title><item identifier=\"I-inner\" identifierref=\"R-first-aid-final\"><title>Inner</title><imsss:sequencing><imsss:deliveryControls completionSetByContent=\"true\" objectiveSetByContent=\"true\"/></imsss:sequencing></item>"));
        yield return Fault("SB6124 SB6212", GoodPackage.Scorm12, package => package.Change("identifierref=\"R-first-aid\"", "identifierref=\"R-none\""));
        yield return Fault("SB6125", GoodPackage.Scorm12, package => package.Change("</manifest>", "<manifest identifier=\"M-2\"/></manifest>"));
        yield return Fault("SB6126", GoodPackage.Scorm12, package => package.Change("</item>", "<adlcp:masteryscore>120</adlcp:masteryscore></item>"));
        yield return Fault("SB6126", GoodPackage.Scorm12, package => package.Change("</item>", "<adlcp:masteryscore>eighty</adlcp:masteryscore></item>"));
        yield return Fault("SB6127", GoodPackage.Scorm12, package => package.Change("</item>", $"<adlcp:datafromlms>{new string('x', 256)}</adlcp:datafromlms></item>"));
        yield return Fault("SB6128", GoodPackage.Scorm12Several, package => package.Change("aicc_script", "script"));
        yield return Fault("SB6129", GoodPackage.Scorm12Several, package => package.Change("aicc_script\">I-first-aid-safety-first<", "aicc_script\">I-none<"));
        yield return Fault("SB6112", GoodPackage.Scorm2004, package => package.Change(" identifier=\"I-first-aid-final\"", ""));
        yield return Fault("SB6114", GoodPackage.Scorm2004, package => package.Change("identifier=\"I-first-aid-final\"", "identifier=\"O-first-aid\""));
        yield return Fault("SB6132", GoodPackage.Scorm12, package => package.Change("<title>First aid</title>\n      </item>", "<metadata/><title>First aid</title></item>"));
        yield return Fault("SB6132", GoodPackage.Scorm12, package => package.Change("<resources>", "<resources><metadata/>"));
        yield return Fault("SB6132", GoodPackage.Scorm12, package => package.Change("</item>", "<adlcp:masteryscore>80</adlcp:masteryscore><metadata/></item>"));
        yield return Fault("SB6130", GoodPackage.Scorm2004, package => package.Change("<resources>", "<resources><metadata/>"));
        yield return Fault("SB6133", GoodPackage.Scorm12, package => package.Change("http://www.adlnet.org/xsd/adlcp_rootv1p2\"", "http://www.adlnet.org/xsd/adlcp_v1p3\""));
        yield return Fault("SB6133", GoodPackage.Scorm2004, package => package.Change("http://www.adlnet.org/xsd/adlcp_v1p3\"", "http://www.adlnet.org/xsd/adlcp_rootv1p2\""));
        yield return Fault("SB6134", GoodPackage.Scorm12, package => package.With(
            "imsmanifest.xml", package.Manifest.Replace("adlcp:", "adl:", StringComparison.Ordinal).Replace("xmlns:adlcp", "xmlns:adl", StringComparison.Ordinal)));
        yield return Fault("SB6135", GoodPackage.Scorm2004, package => package.Change("<title>Safety first", "<title>" + new string('x', 201)));
        yield return Fault("SB6136", GoodPackage.Scorm12, package => package.Change("<item ", "<item parameters=\"?one two\" "));
        yield return Fault("SB6136", GoodPackage.Scorm2004, package => package.Change("<item ", "<item parameters=\"?one\" "));
        yield return Fault("SB6137", GoodPackage.Scorm12, package => package.Change("</item>", "<adlcp:maxtimeallowed>90 minutes</adlcp:maxtimeallowed></item>"));
        yield return Fault("SB6138", GoodPackage.Scorm12, package => package.Change("</item>", "<adlcp:timelimitaction>stop</adlcp:timelimitaction></item>"));
        yield return Fault("SB6138", GoodPackage.Scorm2004, package => package.Change("<imsss:sequencing>", "<adlcp:timeLimitAction>stop</adlcp:timeLimitAction><imsss:sequencing>"));
        yield return Fault("SB6139", GoodPackage.Scorm2004, package => package.Change(
            "<imsss:sequencing>", $"<adlcp:dataFromLMS>{new string('x', 4001)}</adlcp:dataFromLMS><imsss:sequencing>"));
        yield return Fault("SB6140", GoodPackage.Scorm2004, package => package.Change("adlcp:scormType=\"sco\"", "adlcp:scormType=\"asset\"").Change(
            "<imsss:sequencing>", "<adlcp:dataFromLMS>x</adlcp:dataFromLMS><imsss:sequencing>"));
        yield return Fault("SB6141", GoodPackage.Scorm2004, package => package.Change(
            "<imsss:sequencing>", "<adlcp:completionThreshold minProgressMeasure=\"0.5\">0.5</adlcp:completionThreshold><imsss:sequencing>"));
        yield return Fault("SB6142", GoodPackage.Scorm12Several, package => package.Change("aicc_script\">I-first-aid-safety-first<", "aicc_script\">I-first-aid-final<"));
        yield return Fault("SB6130", GoodPackage.Scorm2004, package => package.Change("stopForwardTraversal", "stop"));
        yield return Fault("SB6130", GoodPackage.Scorm2004, package => package.Change("completionSetByContent=\"true\" ", "completionSetByContent=\"true\" speed=\"1\" "));
        yield return Fault("SB6201", GoodPackage.Scorm12, package => package.Change("adlcp:scormtype=\"sco\"", "adlcp:scormType=\"sco\""));
        yield return Fault("SB6202", GoodPackage.Scorm12, package => package.Change("adlcp:scormtype=\"asset\"", "adlcp:scormtype=\"file\""));
        yield return Fault("SB6203", GoodPackage.Scorm2004, package => package.Change("type=\"webcontent\"", "type=\"page\""));
        yield return Fault("SB6204", GoodPackage.Scorm12, package => package.Change("type=\"webcontent\"", "type=\"page\""));
        yield return Fault("SB6205", GoodPackage.Scorm12, package => package.Change("adlcp:scormtype=\"sco\" href=\"index.html\"", "adlcp:scormtype=\"sco\""));
        yield return Fault("SB6206", GoodPackage.Scorm2004, package => package.Change("<file href=\"lesson-final.html\"/>", ""));
        yield return Fault("SB6207", GoodPackage.Scorm12, package => package.Change("<file href=\"index.html\"/>", ""));
        yield return Fault("SB6208", GoodPackage.Scorm12, package => package.Without("course.css"));
        yield return Fault("SB6208", GoodPackage.Scorm2004, package => package.Without("metadata.xml").Change("<file href=\"metadata.xml\"/>", ""));
        yield return Fault("SB6209 SB6211", GoodPackage.Scorm12, package => package.Rename("course.css", "Course.css"));
        yield return Fault("SB6210", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"./course.js\"/>"));
        yield return Fault("SB6211", GoodPackage.Scorm12, package => package.With("notes.txt", "x"));
        yield return Fault("SB6212", GoodPackage.Scorm12, package => package.Change("</resources>", "<resource identifier=\"R-2\" type=\"webcontent\" adlcp:scormtype=\"asset\"/></resources>"));
        yield return Fault("SB6212 SB6213", GoodPackage.Scorm12, package => package.Change("<dependency identifierref=\"S-first-aid\"/>", "<dependency identifierref=\"S-none\"/>"));
        yield return Fault("SB6214", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"a\\b.js\"/>"));
        yield return Fault("SB6214", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"a/../../b.js\"/>"));
        yield return Fault("SB6215", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"http://example.org/a.js\"/>"));
        yield return Fault("SB6216", GoodPackage.Scorm12, package => package.Change(" adlcp_rootv1p2.xsd", " https://example.org/adlcp_rootv1p2.xsd"));
        yield return Fault("SB6208 SB6217", GoodPackage.Scorm12, package => package.Without("adlcp_rootv1p2.xsd"));
        yield return Fault("SB6218", GoodPackage.Scorm12, package => package.With("index.html", "<img src=\"http://example.org/a.png\">"));
        yield return Fault("SB6218", GoodPackage.Scorm12, package => package.With("course.css", "body { background: url( http://example.org/a.png) }"));
        yield return Fault("SB6218", GoodPackage.Scorm12, package => package.With("course.js", "picture.src = 'http://example.org/a.png';"));
        yield return Fault("SB6208 SB6217", GoodPackage.Scorm12, package => package.Without("ims_xml.xsd"));
        yield return Fault("SB6104", GoodPackage.Scorm2004, package => package.With("metadata.xml", "<lom>"));
        yield return Fault("SB6217", GoodPackage.Scorm2004, package => package.With(
            "metadata.xml", "<lom xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://ltsc.ieee.org/xsd/LOM lom.xsd\"/>"));
        yield return Fault("SB6214", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"ä.js\"/>"));
        yield return Fault("SB6219", GoodPackage.Scorm12, package => package.Change("<resources>", "<resources xml:base=\"media\">"));
        yield return Fault("SB6219", GoodPackage.Scorm12, package => package.Change("<resources>", "<resources xml:base=\"../\">"));
        yield return Fault("SB6220", GoodPackage.Scorm12, package => package.Change(" adlcp_rootv1p2.xsd\"", " adlcp_rootv1p2.xsd urn:more\""));
        yield return Fault("SB6221", GoodPackage.Scorm12, package => package.Change("<file href=\"course.js\"/>", "<file href=\"course.js\"/><file href=\"https://example.org/a.js\"/>"));
        yield return Fault("SB6301", GoodPackage.Scorm2004, package => package.Change(
            "</manifest>", "<imsss:sequencingCollection><imsss:sequencing ID=\"s\"/><imsss:sequencing ID=\"s\"/></imsss:sequencingCollection></manifest>"));
        yield return Fault("SB6302", GoodPackage.Scorm2004, package => package.Change("<imsss:sequencing>", "<imsss:sequencing IDRef=\"none\">"));
        yield return Fault("SB6303", GoodPackage.Scorm2004, package => package.Change(
            Objectives, "<imsss:objectives><imsss:primaryObjective objectiveID=\"o-1\"/><imsss:objective objectiveID=\"o-1\"/></imsss:objectives>" + Objectives));
        yield return Fault("SB6304", GoodPackage.Scorm2004, package => package.Change("condition=\"completed\"", "condition=\"satisfied\" referencedObjective=\"o-2\""));
        yield return Fault("SB6305", GoodPackage.Scorm2004, package => package.Change(
            Objectives, "<imsss:objectives><imsss:primaryObjective objectiveID=\"o-1\"><imsss:mapInfo targetObjectiveID=\"\"/></imsss:primaryObjective></imsss:objectives>" + Objectives));
        yield return Fault("SB6306", GoodPackage.Scorm2004, package => package.Change("2004 4th Edition", "CAM 1.3").Change(
            Objectives, "<imsss:objectives><imsss:primaryObjective><imsss:minNormalizedMeasure>2</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>" + Objectives));
        yield return Fault("SB6306", GoodPackage.Scorm2004, package => package.Change(
            Objectives, "<imsss:objectives><imsss:primaryObjective><imsss:minNormalizedMeasure>2</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>" + Objectives));
        yield return Fault("SB6307", GoodPackage.Scorm2004, package => package.Change("choice=\"false\" flow=\"true\"", "choice=\"true\""));
        yield return Fault("SB6308", GoodPackage.Scorm2004, package => package.Change("flow=\"true\"", "flow=\"false\""));
        yield return Fault("SB6310", GoodPackage.Scorm2004, package => package.Change(Objectives, Shared(
            Objective("primaryObjective", "o-1", ("global", "readSatisfiedStatus=\"false\" readNormalizedMeasure=\"false\" writeSatisfiedStatus=\"true\"")),
            Objective("objective", "o-2", ("global", "readSatisfiedStatus=\"false\" readNormalizedMeasure=\"false\" writeSatisfiedStatus=\"true\"")))));
        yield return Fault("SB6311", GoodPackage.Scorm2004, package => package.Change(Objectives, Shared(
            Objective("primaryObjective", "o-1", ("global-1", "writeSatisfiedStatus=\"true\""), ("global-2", "readNormalizedMeasure=\"false\" writeSatisfiedStatus=\"true\"")))));
        yield return Fault("SB6312", GoodPackage.Scorm2004, package => package.Change(Objectives, Shared(Objective("primaryObjective", "o-1", ("global", "")))));
        yield return Fault("SB6313", GoodPackage.Scorm2004, package => package.Change(
            "</imsss:sequencingRules>", "</imsss:sequencingRules><imsss:limitConditions beginTimeLimit=\"2026-01-01T00:00:00\"/>"));
        yield return Fault("SB6309", GoodPackage.Scorm2004, package => package.Change(" objectiveSetByContent=\"true\"", ""));
    }

    [TestCaseSource(nameof(Faults))]
    public void One_fault_has_its_finding(string codes, Func<GoodPackage> start, Func<GoodPackage, GoodPackage> mutate)
    {
        var found = mutate(start()).Validate().Diagnostics;
        Assert.That(found.Select(diagnostic => diagnostic.Descriptor.Code).Distinct().Order(), Is.EqualTo(codes.Split(' ')), string.Join('\n', found));
    }

    [Test]
    public void A_good_package_has_none()
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var package in (Func<GoodPackage>[])[GoodPackage.Scorm12, GoodPackage.Scorm12Several, GoodPackage.Scorm2004])
            {
                Assert.That(package().Validate().Diagnostics, Is.Empty);
            }
        }
    }

    [Test]
    public void What_sequencing_takes_over_from_the_collection_counts()
    {
        var found = GoodPackage.Scorm2004()
            .Change("<imsss:sequencing>\n        <imsss:controlMode choice=\"false\" flow=\"true\"/>\n      </imsss:sequencing>", "<imsss:sequencing IDRef=\"all\"/>")
            .Change("</manifest>", "<imsss:sequencingCollection><imsss:sequencing ID=\"all\"><imsss:controlMode flow=\"true\"/></imsss:sequencing></imsss:sequencingCollection></manifest>")
            .Validate().Diagnostics;
        Assert.That(found, Is.Empty);
    }

    [TestCase("?name=value&amp;other=%20", ExpectedResult = "")]
    [TestCase("name=value", ExpectedResult = "")]
    [TestCase("#part", ExpectedResult = "")]
    [TestCase("", ExpectedResult = "")]
    [TestCase("?name=value#part", ExpectedResult = "")]
    [TestCase("/other.html", ExpectedResult = "SB6136")]
    [TestCase("#one#two", ExpectedResult = "SB6136")]
    public string Parameters(string value) =>
        string.Join(' ', GoodPackage.Scorm12().Change("<item ", $"<item parameters=\"{value}\" ").Validate().Diagnostics.Select(diagnostic => diagnostic.Descriptor.Code));

    [Test]
    public void A_file_below_a_base_is_found()
    {
        var package = GoodPackage.Scorm12().Rename("course.js", "all the rest/course.js")
            .Change("<file href=\"course.js\"/>", "").Change("</resources>", """
                <resource identifier="B" type="webcontent" adlcp:scormtype="asset" xml:base="all%20the%20rest/"><file href="x/../course.js?now#here"/></resource></resources>
                """).Change("<dependency ", "<dependency identifierref=\"B\"/><dependency ");
        Assert.That(package.Validate().Diagnostics, Is.Empty);
    }

    [Test]
    public void A_finding_says_where_it_is()
    {
        var found = GoodPackage.Scorm12().Change("adlcp:scormtype=\"sco\"", "adlcp:scormType=\"sco\"").Validate().Diagnostics.Single();
        var lines = GoodPackage.Scorm12().Manifest.Split('\n');
        Assert.That(found.Location.Path, Is.EqualTo("course.zip!/imsmanifest.xml"));
        Assert.That(lines[found.Location.Line - 1][(found.Location.Column - 1)..], Does.StartWith("adlcp:scormtype=\"sco\""));
    }

    [Test]
    public void Every_code_is_shown()
    {
        var shown = Faults().SelectMany(fault => ((string)fault.Arguments[0]!).Split(' ')).Concat(HostileZipTests.Codes).ToHashSet();
        Assert.That(Catalogue.All.Select(descriptor => descriptor.Code).Where(code => code.StartsWith("SB6", StringComparison.Ordinal)), Is.EquivalentTo(shown));
    }

    private static string Shared(params string[] objectives) => $"<imsss:objectives>{string.Concat(objectives)}</imsss:objectives>{Objectives}";

    private static string Objective(string element, string id, params (string Target, string Attributes)[] maps) =>
        $"<imsss:{element} objectiveID=\"{id}\">"
        + string.Concat(maps.Select(map => $"<imsss:mapInfo targetObjectiveID=\"{map.Target}\" {map.Attributes}/>"))
        + $"</imsss:{element}>";

    private static TestCaseData Fault(string codes, Func<GoodPackage> start, Func<GoodPackage, GoodPackage> mutate) =>
        new TestCaseData(codes, start, mutate).SetArgDisplayNames(codes);
}
