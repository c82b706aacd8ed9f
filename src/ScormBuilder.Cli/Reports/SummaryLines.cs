using ScormBuilder.Fleet;

namespace ScormBuilder.Cli.Reports;

/// <summary>Says at the end what is to be done now: what to upload and why, what failed, and how many there were of each.</summary>
internal static class SummaryLines
{
    /// <summary>Sums a build up. Of one module everything has been said but why it has to be uploaded again.</summary>
    public static void Write(IReadOnlyList<ModuleOutcome> outcomes, TextWriter output)
    {
        if (outcomes.Count > 0)
        {
            Write([.. outcomes.Select(ReportedModule.Of)], output);
        }
    }

    /// <summary>Sums a report up.</summary>
    public static void Write(IReadOnlyCollection<ReportedModule> modules, TextWriter output)
    {
        WriteUploads([.. modules.SelectMany(module => module.Packages).Where(package => package.Upload.IsNeeded)], modules, output);
        if (modules.Count == 1)
        {
            return;
        }

        var failed = modules.Where(module => !module.IsDone).ToList();
        if (failed.Count > 0)
        {
            output.WriteLine("Failed:");
            failed.ForEach(module => output.WriteLine($"  {Words.Printable(module.Module)}: {What(module)}"));
        }

        output.WriteLine(string.Join(", ", Counts(modules)));
    }

    /// <summary>How many there were of each, in words.</summary>
    public static IReadOnlyList<string> Counts(IReadOnlyCollection<ReportedModule> modules)
    {
        var unchanged = modules.Count(module => module.Verdict == ModuleVerdict.Unchanged);
        var failed = modules.Count(module => !module.IsDone);
        return
        [
            $"{Words.Number(modules.Count - unchanged - failed)} of {Words.Count(modules.Count, "module")} built",
            .. unchanged > 0 ? [$"{Words.Number(unchanged)} unchanged"] : Array.Empty<string>(),
            .. failed > 0 ? [$"{Words.Number(failed)} failed"] : Array.Empty<string>(),
        ];
    }

    /// <summary>What is wrong with a module that failed, in words.</summary>
    public static string What(ReportedModule module) =>
        module.Failure is { } failure ? Words.Printable(failure) : Words.Count(module.Findings.Count(finding => finding.IsError), "error");

    private static void WriteUploads(List<FleetPackage> uploads, IReadOnlyCollection<ReportedModule> modules, TextWriter output)
    {
        // Where everything is new there is nothing to choose from.
        var isFirst = modules.All(module => module.Verdict != ModuleVerdict.Unchanged) && uploads.TrueForAll(package => package.Upload.Reason == UploadReason.New);
        if (uploads.Count == 0 || isFirst)
        {
            return;
        }

        output.WriteLine("To upload:");
        uploads.ForEach(package => output.WriteLine($"  {Words.Printable(package.Path)}: {Words.Printable(package.Upload.Words)}"));
    }
}
