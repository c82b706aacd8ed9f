using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Evidence;

/// <summary>A record, a page and a certificate say which text a learner saw: the same text everywhere has the same hash, and no other has it.</summary>
internal sealed partial class SourceHashTests
{
    private static readonly Dictionary<string, string> Module = new()
    {
        ["module/module.yaml"] = "id: kitchen\ntitle: Kitchen\nlanguage: en\nversion: 1.1.0\ntheme: {logo: media/logo.svg, logo-alt: Logo}\n",
        ["module/01-fire.md"] = "---\ntitle: Fire\n---\n\nOil burns.[^a]\n\n![A lid](media/lid.svg)\n\n::: include ../shared/call.md\n",
        ["module/references.md"] = "[^a]: A book.\n",
        ["module/glossary.md"] = "Oil\n: Fat.\n",
        ["module/media/lid.svg"] = Svg,
        ["module/media/logo.svg"] = Svg,
        ["module/README.md"] = "For editors.\n",
        ["shared/call.md"] = "Call for help.\n\n![A phone](phone.svg)\n",
        ["shared/phone.svg"] = Svg,
        ["shared/other.md"] = "For other modules.\n",
        ["theme/theme/tokens-more.css"] = ":root { --gap: 2rem; }\n",
    };

    private const string Svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1\"/></svg>\n";

    private static readonly Lazy<string> Usual = new(() => HashOf(Module));

    [Test]
    public void It_is_64_digits() => Assert.That(Usual.Value, Does.Match("^[0-9a-f]{64}$"));

    [TestCaseSource(nameof(Kept))]
    public void The_same_text_has_the_same_hash_whatever_its_checkout(string _, Action<TemporaryFolder> change) => Assert.That(HashOf(Module, change), Is.EqualTo(Usual.Value));

    private static IEnumerable<TestCaseData> Kept()
    {
        static TestCaseData Case(string name, Action<TemporaryFolder> change) => new TestCaseData(name, change).SetArgDisplayNames(name);
        yield return Case("lines ended as on Windows", folder => Rewrite(folder, text => text.ReplaceLineEndings("\r\n")));
        yield return Case("byte order marks", folder => Rewrite(folder, text => "\uFEFF" + text, path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".css", StringComparison.Ordinal)));
        yield return Case("other times", folder => folder.Files.ToList().ForEach(file => File.SetLastWriteTimeUtc(folder[file], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        yield return Case("other words for editors", folder => folder.Write("module/README.md", "Others.\n"));
        yield return Case("a licence and a list of changes", folder =>
        {
            folder.Write("module/LICENSE", "MIT\n");
            folder.Write("module/CHANGELOG.md", "# Changes\n");
            folder.Write("module/media/LICENSE.txt", "MIT\n");
            folder.Write("theme/README.md", "A theme.\n");
        });
        yield return Case("hidden files and schemas for editors", folder =>
        {
            folder.Write("module/.schema/module.schema.json", "{}");
            folder.Write("module/media/.DS_Store", "x");
        });
        yield return Case("a shared text that it does not include", folder => folder.Write("shared/other.md", "Changed.\n"));
    }

    [TestCase("module/module.yaml", "1.1.0", "1.1.1")]
    [TestCase("module/01-fire.md", "Oil burns", "Fat burns")]
    [TestCase("module/references.md", "A book", "A paper")]
    [TestCase("module/glossary.md", "Fat", "Grease")]
    [TestCase("module/media/lid.svg", "M0 0h1", "M0 0v1")]
    [TestCase("module/media/logo.svg", "M0 0h1", "M0 0v1")]
    [TestCase("shared/call.md", "Call", "Shout")]
    [TestCase("shared/phone.svg", "M0 0h1", "M0 0v1")]
    [TestCase("theme/theme/tokens-more.css", "2rem", "3rem")]
    public void Another_text_has_another(string file, string before, string after) =>
        Assert.That(HashOf(Module, folder => folder.Write(file, Module[file].Replace(before, after, StringComparison.Ordinal))), Is.Not.EqualTo(Usual.Value));

    [Test]
    public void A_file_by_another_name_is_another() =>
        Assert.That(HashOf(Module, folder => File.Move(folder["module/01-fire.md"], folder["module/02-fire.md"])), Is.Not.EqualTo(Usual.Value));

    [Test]
    public void The_theme_that_ships_is_another_than_one_with_changes() => Assert.That(HashOf(Module, theme: false), Is.Not.EqualTo(Usual.Value));

    [Test]
    public void A_compiler_that_remembers_comes_to_the_same()
    {
        using var folder = Write(Module);
        var memory = new CompileMemory();
        var compiler = new CourseCompiler(Options(folder, true));
        string Hash() => compiler.Preview(folder["module"], new Scorm12(), memory).Result.Course!.SourceHash;
        Assert.That(Hash(), Is.EqualTo(Usual.Value));
        folder.Write("module/media/lid.svg", Svg + " ");
        folder.Write("theme/theme/tokens-more.css", ":root { --gap: 4rem; }\n");
        var changed = Hash();
        Assert.That(changed, Is.EqualTo(compiler.Preview(folder["module"], new Scorm12()).Result.Course!.SourceHash).And.Not.EqualTo(Usual.Value));
    }

    [TestCaseSource(typeof(BuiltInTargets), nameof(BuiltInTargets.All))]
    public void Page_and_manifest_say_it_in_every_package(Target target)
    {
        using var folder = Write(Module);
        var (result, files) = new CourseCompiler(Options(folder, true)).Preview(folder["module"], target);
        Assert.That(result.Course!.SourceHash, Is.EqualTo(Usual.Value), "it does not depend on the target");
        Assert.That(Text(files, "index.html"), Does.Contain($" data-version=\"1.1.0\" data-source=\"{Usual.Value}\">").And.Contain($">Version 1.1.0, source {Usual.Value[..12]}…</p>"));
        if (target is Web)
        {
            return;
        }

        Assert.That(Text(files, target is Scorm12 ? "imsmanifest.xml" : "metadata.xml"), Does.Match($"<(imsmd:)?catalog>SHA-256</(imsmd:)?catalog><(imsmd:)?entry>[^/]*{Usual.Value}<"));
    }

    private static string Text(IEnumerable<PackageFile> files, string path)
    {
        using var reader = new StreamReader(files.Single(file => file.Path == path).Open());
        return reader.ReadToEnd();
    }

    private static string HashOf(Dictionary<string, string> files, Action<TemporaryFolder>? change = null, bool theme = true)
    {
        using var folder = Write(files);
        change?.Invoke(folder);
        var (result, packaged) = new CourseCompiler(Options(folder, theme)).Preview(folder["module"], new Scorm12());
        Assert.That(result.HasErrors, Is.False, string.Join('\n', result.Diagnostics));
        return DataSource().Match(Text(packaged, "index.html")).Groups[1].Value;
    }

    private static CompilerOptions Options(TemporaryFolder folder, bool theme) =>
        new() { SharedFolder = folder["shared"], TemplateFolder = theme ? folder["theme"] : null };

    private static TemporaryFolder Write(Dictionary<string, string> files)
    {
        var folder = new TemporaryFolder();
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }

        return folder;
    }

    private static void Rewrite(TemporaryFolder folder, Func<string, string> change, Func<string, bool>? which = null)
    {
        foreach (var file in folder.Files.Where(which ?? (_ => true)).ToList())
        {
            folder.Write(file, Encoding.UTF8.GetBytes(change(File.ReadAllText(folder[file]))));
        }
    }

    [GeneratedRegex("data-source=\"([^\"]*)\"")]
    private static partial Regex DataSource();
}
