using ScormBuilder.Comparison;
using ScormBuilder.Diagnostics;
using ScormBuilder.Dossier;
using ScormBuilder.Packaging;
using ScormBuilder.Tests.Packaging;

namespace ScormBuilder.Tests.Dossier;

/// <summary>The module in the folder beside, which has every kind of question, or a copy with edits.</summary>
internal sealed class DossierModule : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public DossierModule()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Original, file), File.ReadAllText(file));
        }
    }

    /// <summary>Where the module is.</summary>
    public string FullPath => folder.FullPath;

    private static string Original => Path.Combine(Conformance.Repository.Folder, "tests", "ScormBuilder.Tests", "Dossier", "module");

    /// <summary>Changes a file; every edit must find what it changes.</summary>
    public DossierModule Edit(string file, string text, string now)
    {
        var before = File.ReadAllText(folder[file]).ReplaceLineEndings("\n");
        Assert.That(before, Does.Contain(text), $"'{text}' stands in {file}");
        folder.Write(file, before.Replace(text, now, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Adds a file.</summary>
    public DossierModule With(string file, string text)
    {
        folder.Write(file, text);
        return this;
    }

    /// <summary>Adds a file of this repository.</summary>
    public DossierModule WithCopy(string file, string path)
    {
        folder.Write(file, File.ReadAllBytes(Path.Combine(Conformance.Repository.Folder, path)));
        return this;
    }

    /// <summary>The same without a file.</summary>
    public DossierModule Without(string file)
    {
        File.Delete(folder[file]);
        return this;
    }

    /// <summary>Its package's outline.</summary>
    public CourseOutline Outline() => PublishedOutline(FullPath);

    /// <summary>Its dossier; the module must build.</summary>
    public CourseDossier Dossier(params (string Name, CourseOutline Outline)[] previous)
    {
        var dossier = TryDossier(out var found, previous);
        Assert.That(dossier, Is.Not.Null, string.Join('\n', found));
        return dossier!;
    }

    /// <summary>Its dossier, or null; and what was found.</summary>
    public CourseDossier? TryDossier(out IReadOnlyList<Diagnostic> found, params (string Name, CourseOutline Outline)[] previous)
    {
        var options = new CompilerOptions();
        var (result, files) = new CourseCompiler(options).Preview(FullPath, BuiltInTargets.All[0]);
        Assert.That(result.HasErrors, Is.False, string.Join('\n', result.Diagnostics));
        var bag = new DiagnosticBag();
        var dossier = CourseDossier.Of(result.Course!, FullPath, CourseOutline.Of(files), previous, options, bag);
        found = bag.ToSorted();
        return dossier;
    }

    public void Dispose() => folder.Dispose();

    private static CourseOutline PublishedOutline(string folder) => Comparison.PublishedModule.Outline(folder, "scorm-1.2");
}
