namespace ScormBuilder.Tests.Diagnostics;

/// <summary>Each mistake is reported at its place, in words, with all others of the same run; and nothing is written.</summary>
[Parallelizable(ParallelScope.Children)]
internal sealed class DiagnosticCaseTests
{
    public static IEnumerable<string> Names => Directory.GetFiles(DiagnosticCase.Folder, "*.md").Select(Path.GetFileNameWithoutExtension).Order()!;

    [TestCaseSource(nameof(Names))]
    public void Mistake(string name)
    {
        var mistake = DiagnosticCase.Read(name);
        var work = Directory.CreateTempSubdirectory("scormbuilder-case-").FullName;
        try
        {
            var module = Path.Combine(work, "module");
            var output = Path.Combine(work, "dist");
            var older = Path.Combine(output, "fixture-1.0.0-scorm-1.2.zip");
            Directory.CreateDirectory(module);
            Directory.CreateDirectory(output);
            File.WriteAllText(older, "the older package");
            mistake.Write(module);

            var compiler = new CourseCompiler(new CompilerOptions { OutputFolder = output, TemplateFolder = mistake.TemplateFolderOf(module), SharedFolder = mistake.SharedFolderOf(module) });
            var result = compiler.Compile(module);

            var prefix = module.Replace('\\', '/');
            var found = string.Concat(result.Diagnostics.Select(diagnostic =>
                diagnostic.ToString().Replace(prefix + "/../", "", StringComparison.Ordinal).Replace(prefix + "/", "", StringComparison.Ordinal).Replace(prefix, "m", StringComparison.Ordinal).Replace(work.Replace('\\', '/') + "/", "", StringComparison.Ordinal) + "\n"));
            if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            {
                mistake.Accept(found);
                return;
            }

            using (Assert.EnterMultipleScope())
            {
                Assert.That(found, Is.EqualTo(mistake.Expected));
                Assert.That(found, Does.Contain(name[.."SB0000".Length]));
                var isError = found.Contains(": error ", StringComparison.Ordinal);
                Assert.That(result.Packages, isError ? Is.Empty : Is.Not.Empty);
                Assert.That(File.ReadAllText(older) == "the older package", Is.EqualTo(isError), "the older package stays as it was exactly if there are errors");
                Assert.That(compiler.Check(module).Diagnostics.Select(diagnostic => diagnostic.ToString()), Is.EqualTo(result.Diagnostics.Select(diagnostic => diagnostic.ToString())));
                Assert.That(Directory.GetFileSystemEntries(output), Has.Length.EqualTo(isError ? 1 : 3), "nothing half-written is left; a report lies beside a package");
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
