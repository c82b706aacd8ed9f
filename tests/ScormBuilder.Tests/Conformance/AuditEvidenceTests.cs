using System.Text.Json.Nodes;
using ScormBuilder.Conformance;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Conformance;

public sealed class AuditEvidenceTests
{
    [Test]
    public void What_an_audit_says_is_read_and_what_is_not_known_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        var package = folder.Write("course.zip", "a package");
        AuditJson.Write(package, audit => audit.Find("color-contrast", "serious", ["1.4.3"], "start"));

        var evidence = AuditEvidence.Read(ConformanceReport.AuditPath(package), out var note)!;

        Assert.That(note, Is.Null);
        Assert.That(evidence.Sha256, Is.EqualTo(AuditJson.Sha256(package)));
        Assert.That((evidence.Date, evidence.Axe, evidence.Browser), Is.EqualTo((new DateOnly(2026, 11, 27), "4.11.0", "Chromium 149.0")));
        Assert.That((evidence.IsComplete, evidence.States), Is.EqualTo((true, 3)));
        Assert.That(evidence.Pages, Is.EqualTo(new[] { "first-steps", "start" }));
        Assert.That(evidence.ChecksOf("1.3.1"), Is.EqualTo(new[] { "axe", "headings" }));
        Assert.That(evidence.FindingsOf("1.4.3").Single().IsSerious);
    }

    [Test]
    public void Without_a_file_there_is_nothing_to_say()
    {
        Assert.That(AuditEvidence.Read("none.audit.json", out var note), Is.Null);
        Assert.That(note, Is.Null);
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"format\": 1}")]
    [TestCase("{\"format\": \"1\", \"package\": 7, \"pages\": {}, \"checks\": [1], \"findings\": \"none\"}")]
    [TestCase("{\"violations\": [], \"url\": \"https://example.org\"}")]
    public void A_damaged_or_foreign_file_is_no_evidence(string json)
    {
        using var folder = new TemporaryFolder();
        var evidence = AuditEvidence.Read(folder.Write("course.audit.json", json), out var note);
        Assert.That(evidence, Is.Null);
        Assert.That(note, Does.Contain("could not be read"));
    }

    [Test]
    public void Parts_of_another_kind_than_expected_say_nothing()
    {
        using var folder = new TemporaryFolder();
        var package = folder.Write("course.zip", "a package");
        AuditJson.Write(package, audit =>
        {
            audit["tool"] = "an auditor";
            audit["complete"] = "true";
            audit["checks"] = new JsonArray(1, "axe", new JsonObject { ["id"] = "axe", ["criteria"] = new JsonArray(1.4, null, "1.4.3") });
            audit["findings"] = new JsonObject();
        });

        var evidence = AuditEvidence.Read(ConformanceReport.AuditPath(package), out _)!;

        Assert.That((evidence.Axe, evidence.IsComplete), Is.EqualTo(("", false)));
        Assert.That(evidence.Checks.Single().Criteria, Is.EqualTo(new[] { "1.4.3" }));
    }

    [Test]
    public void A_later_format_is_named_as_such()
    {
        using var folder = new TemporaryFolder();
        var package = folder.Write("course.zip", "a package");
        AuditJson.Write(package, audit => audit["format"] = 2);
        Assert.That(AuditEvidence.Read(ConformanceReport.AuditPath(package), out var note), Is.Null);
        Assert.That(note, Does.Contain("later format"));
    }
}
