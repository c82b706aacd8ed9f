using System.Collections.Immutable;
using System.Text;
using ScormBuilder.Authoring;
using ScormBuilder.Components;
using ScormBuilder.Diagnostics;
using ScormBuilder.Packaging;

namespace ScormBuilder.Fixes;

/// <summary>Mends what is found in a module, again and again until nothing is left that it can mend.</summary>
/// <param name="fixes">What can be mended, and how.</param>
/// <param name="components">The components in use.</param>
internal sealed class ModuleFixer(IReadOnlyList<IFix> fixes, IReadOnlyList<Component> components)
{
    // What is mended can show what was hidden by it; in a sound module that ends after a few rounds.
    private const int MostRounds = 100;

    private readonly HashSet<AppliedFix> tried = [];

    /// <summary>Mends a module's files in place.</summary>
    /// <param name="moduleFolder">The module.</param>
    /// <param name="check">Finds what is wrong with it as it stands.</param>
    /// <returns>What was done, in order.</returns>
    /// <exception cref="IOException">A file cannot be read or written; each is as it was or wholly mended.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public ImmutableArray<AppliedFix> Fix(string moduleFolder, Func<CompileResult> check)
    {
        var done = ImmutableArray.CreateBuilder<AppliedFix>();
        for (var round = 0; round < MostRounds; round++)
        {
            var result = check();
            if (ModuleFolder.Open(moduleFolder, new DiagnosticBag()) is not { } folder)
            {
                break;
            }

            var before = done.Count;
            var given = new HashSet<string>(StringComparer.Ordinal);

            // By the file itself: two names, one of them a link, may stand for it.
            foreach (var findings in result.Diagnostics.GroupBy(finding => folder.FullPathOf(finding.Location.Path)).Where(group => group.Key is not null))
            {
                done.AddRange(Fix(findings.Key!, findings.First().Location.Path, findings, result, given));
            }

            if (done.Count == before)
            {
                break;
            }
        }

        return done.ToImmutable();
    }

    private List<AppliedFix> Fix(string fullPath, string path, IEnumerable<Diagnostic> findings, CompileResult result, HashSet<string> given)
    {
        var done = new List<AppliedFix>();
        if (TryRead(path, fullPath) is not { } file)
        {
            return done;
        }

        var context = new FixContext(file, result.Course, components, given);
        var edits = new List<TextEdit>();
        foreach (var finding in findings.Where(finding => finding.Location.Path == path))
        {
            var fix = fixes.Where(fix => fix.Mends.Contains(finding.Descriptor)).Select(fix => fix.Propose(finding, context)).FirstOrDefault(fix => fix is not null);
            if (fix is null || fix.Edits.Any(edit => edits.Exists(edit.Touches)))
            {
                continue;
            }

            var applied = new AppliedFix(finding.Descriptor.Code, finding.Location, fix.What);
            if (tried.Add(applied))
            {
                edits.AddRange(fix.Edits);
                done.Add(applied);
            }
        }

        if (edits.Count > 0)
        {
            Write(fullPath, file.With(edits));
        }

        return done;
    }

    // What cannot be read as text has a finding of its own.
    private static SourceFile? TryRead(string path, string fullPath)
    {
        try
        {
            return SourceFile.Read(path, fullPath);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void Write(string fullPath, string text)
    {
        // Renaming would replace a file that must not be written to.
        if (new FileInfo(fullPath).IsReadOnly)
        {
            throw new UnauthorizedAccessException($"'{fullPath}' is read-only.");
        }

        using var replacement = new ReplacementFile(fullPath);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(replacement.Content.SafeFileHandle, File.GetUnixFileMode(fullPath));
        }

        replacement.Content.Write(Encoding.UTF8.GetBytes(text));
        replacement.Commit();
    }
}
