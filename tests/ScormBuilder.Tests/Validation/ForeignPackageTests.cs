using System.IO.Compression;
using System.Text;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Validation;

/// <summary>
/// Packages as other programs make them. This one stands for a packager for Node that is in wide use: identifiers that begin with a digit, metadata
/// behind ADL's elements, in resources and in items, metadata that name schemas which are not there, a zip file written as a stream.
/// </summary>
internal sealed class ForeignPackageTests
{
    private const string Metadata = "<lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://ltsc.ieee.org/xsd/LOM lomLoose.xsd\"/>";

    [Test]
    public void One_for_SCORM_1_2()
    {
        var found = Validate(new Scorm12(), """
            <?xml version="1.0" encoding="utf-8" standalone="no"?>
            <manifest identifier="00" version="1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>metadata.xml</adlcp:location></metadata>
              <organizations default="Org">
                <organization identifier="Org">
                  <title>A course</title>
                  <item identifier="item_00" identifierref="resource_00">
                    <title>A course</title>
                    <adlcp:masteryscore>80</adlcp:masteryscore>
                    <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>metadata.xml</adlcp:location></metadata>
                  </item>
                </organization>
              </organizations>
              <resources>
                <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion><adlcp:location>metadata.xml</adlcp:location></metadata>
                <resource identifier="resource_00" type="webcontent" href="index.html" adlcp:scormtype="sco"><file href="index.html"/></resource>
              </resources>
            </manifest>
            """);
        Assert.That(found, Is.EqualTo(new[] { "SB6023", "SB6113(2,11)", "SB6132(10,10)", "SB6132(15,6)", "SB6217(1,97)" }));
    }

    [TestCase(3, "2004 3rd Edition")]
    [TestCase(4, "2004 4th Edition")]
    public void One_for_SCORM_2004(int edition, string version)
    {
        var found = Validate(new Scorm2004(edition), $"""
            <?xml version="1.0" encoding="utf-8" standalone="no"?>
            <manifest identifier="00" version="1" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
              <metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion><adlcp:location>metadata.xml</adlcp:location></metadata>
              <organizations default="Org">
                <organization identifier="Org">
                  <title>A course</title>
                  <item identifier="item_00" identifierref="resource_00">
                    <title>A course</title>
                    <imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>
                    <metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion></metadata>
                  </item>
                  <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
                </organization>
              </organizations>
              <resources>
                <metadata><schema>ADL SCORM</schema><schemaversion>{version}</schemaversion></metadata>
                <resource identifier="resource_00" type="webcontent" href="index.html" adlcp:scormType="sco"><file href="index.html"/></resource>
              </resources>
            </manifest>
            """);
        Assert.That(found, Is.EqualTo(new[] { "SB6023", "SB6113(2,11)", "SB6130(10,10)", "SB6130(16,6)", "SB6217(1,97)" }));
    }

    [Test]
    public void Metadata_in_the_manifest_of_a_third_edition_are_not_for_our_schemas_to_judge()
    {
        var package = new GoodPackage(new Scorm2004(3));
        package.Change("<adlcp:location>metadata.xml</adlcp:location>", "<lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general/></lom>");
        Assert.That(package.Validate().Diagnostics, Is.Empty);
    }

    private static IEnumerable<string> Validate(Target target, string manifest)
    {
        using var stream = new ForwardStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Packaging.Sample.Files(target, Packaging.Sample.Course).Where(file => file.Path.EndsWith(".xsd", StringComparison.Ordinal)))
            {
                using var content = file.Open();
                using var entry = zip.CreateEntry(file.Path).Open();
                content.CopyTo(entry);
            }

            foreach (var (path, text) in new[] { ("imsmanifest.xml", manifest), ("index.html", "<!DOCTYPE html>"), ("metadata.xml", Metadata) })
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return GoodPackage.Validate(stream.ToArray()).Diagnostics
            .Select(diagnostic => diagnostic.Descriptor.Code + (diagnostic.Location.Line == 1 && diagnostic.Location.Column == 1 ? "" : $"({diagnostic.Location.Line},{diagnostic.Location.Column})"))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>A stream that cannot go back, so that sizes are written behind what they are of.</summary>
    private sealed class ForwardStream : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
