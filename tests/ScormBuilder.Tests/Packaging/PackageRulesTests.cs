using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Packaging;

namespace ScormBuilder.Tests.Packaging;

public sealed class PackageRulesTests
{
    private static readonly SourceLocation Here = new("modules/a/module.yaml", 1, 1);

    [TestCase("media/form.php", ExpectedResult = "SB5201")]
    [TestCase("media/FORM.PHP", ExpectedResult = "SB5201")]
    [TestCase("media/.htaccess", ExpectedResult = "SB5201")]
    [TestCase("media/run.sh", ExpectedResult = "SB5201")]
    [TestCase("media/plan.pdf", ExpectedResult = "")]
    [TestCase("media/php.pdf", ExpectedResult = "")]
    public string A_file_that_LMSs_refuse(string path) => Codes(PackageFile.FromText(path, "x"));

    [Test]
    public void Names_that_differ_in_case_alone_are_one_name() =>
        Assert.That(Codes(PackageFile.FromText("media/Plan.pdf", "x"), PackageFile.FromText("media/plan.pdf", "y")), Is.EqualTo("SB5202"));

    [Test]
    public void More_than_a_zip_file_without_64_bit_extension_holds()
    {
        using var folder = new TemporaryFolder();
        using (var big = File.Create(folder["big.mp4"]))
        {
            // Sparse: it takes no room.
            big.SetLength(5L << 30);
        }

        Assert.That(Codes(PackageFile.FromAsset(new Asset(folder["big.mp4"], "media/big.mp4", "media/big.mp4"))), Is.EqualTo("SB5203"));
    }

    [Test]
    public void More_files_than_a_zip_file_without_64_bit_extension_has() =>
        Assert.That(Codes([.. Enumerable.Range(0, 65_535).Select(number => PackageFile.FromText($"{number}.txt", ""))]), Is.EqualTo("SB5204"));

    [Test]
    public void Codes_are_unique_and_in_order() =>
        Assert.That(PackagingCodes.All.Select(descriptor => descriptor.Code), Is.Ordered.And.Unique.And.All.StartsWith("SB52"));

    private static string Codes(params PackageFile[] files)
    {
        var found = new DiagnosticBag();
        PackageRules.Check(files, Here, found);
        return string.Join(' ', found.ToSorted().Select(diagnostic => diagnostic.Descriptor.Code));
    }
}
