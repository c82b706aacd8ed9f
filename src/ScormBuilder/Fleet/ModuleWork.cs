using System.Collections.Immutable;
using ScormBuilder.Conformance;
using ScormBuilder.Packaging;

namespace ScormBuilder.Fleet;

/// <summary>Builds a module, unless nothing that goes into its packages has changed.</summary>
/// <param name="build">The build that it belongs to.</param>
/// <param name="options">How it is compiled.</param>
/// <param name="fleet">What goes into the packages of all modules.</param>
/// <param name="names">Who writes which package.</param>
internal sealed class ModuleWork(FleetBuild build, CompilerOptions options, FleetInputs fleet, PackageNames names)
{
    /// <summary>Builds it or leaves it.</summary>
    /// <param name="module">Its position in the build.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="progress">Told of each step as it begins.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException">The machine failed.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read or written.</exception>
    public ModuleOutcome Do(int module, string folder, IProgress<CompileStep>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(CompileStep.Read);
        var file = new BuildRecordFile(options.OutputFolder, folder);
        var record = file.Read();
        var inputs = ModuleInputs.Read(folder, fleet, cancellation);
        if (record is not null && inputs is not null && !build.Force && !build.Explains && Stands(record, inputs, module, cancellation))
        {
            return Unchanged(record, folder);
        }

        var older = OlderPackages.Read(record, options.OutputFolder, options.Targets.Select(target => target.Name), cancellation);
        var compiler = new CourseCompiler(options with { Checks = [.. options.Checks, new UniquePackage(names, module)] });
        var result = compiler.Compile(folder, progress, cancellation);
        var packages = result.Packages.Select(RecordedPackage.Of).ToImmutableArray();
        if (inputs is not null && !result.HasErrors)
        {
            Remember(file, record, inputs, result, packages);
        }

        return new ModuleOutcome(folder, result.HasErrors ? ModuleVerdict.Failed : ModuleVerdict.Built)
        {
            Id = result.Course?.Id,
            Version = result.Course?.Version,
            Packages = [.. packages.Select(package => package.Tell(options.OutputFolder, older.Compare(package)))],
            Diagnostics = result.Diagnostics,
            Waived = result.Waived,
            Status = build.Explains && packages.Length > 0
                ? new RecordedStatus(StatusTable.Of(result.Course!), result.Course!.AssessmentLesson is not null)
                : null,
        };
    }

    private bool Stands(BuildRecord record, ModuleInputs inputs, int module, CancellationToken cancellation)
    {
        if (!record.Stands.Contains(options.CheckDay.Day)
            || record.Fingerprint != inputs.FingerprintWith(record.SharedFiles)
            || (record.Spelling != inputs.Spelling && (record.Diagnostics.Length > 0 || record.Waived.Length > 0))
            || !record.Packages.All(package => package.Stands(options.OutputFolder, cancellation)))
        {
            return false;
        }

        // Two modules may have become one to the LMS: then this one is read again, to say where.
        var name = UniquePackage.NameOf(record.Id, record.Version);
        names.Take(module, name);
        return names.TakenBy(module, name) is null;
    }

    private ModuleOutcome Unchanged(BuildRecord record, string folder)
    {
        foreach (var package in record.Packages)
        {
            ConformanceReport.Restore(package.Facts, Path.GetFullPath(Path.Combine(options.OutputFolder, package.File)));
        }

        return new ModuleOutcome(folder, ModuleVerdict.Unchanged)
        {
            Id = record.Id,
            Version = record.Version,
            Packages = [.. record.Packages.Select(package => package.Tell(options.OutputFolder, Upload.None))],
            Diagnostics = record.Diagnostics,
            Waived = record.Waived,
        };
    }

    private static void Remember(
        BuildRecordFile file, BuildRecord? before, ModuleInputs inputs, CompileResult result, ImmutableArray<RecordedPackage> packages)
    {
        var course = result.Course!;
        ImmutableArray<string> shared = [.. course.SharedFiles.Select(inputs.RelativePath)];
        var fingerprint = inputs.FingerprintWith(shared);

        // A record says what the packages are made of; where that is not sure, there is none, and the next build makes them again.
        if (!inputs.IsStill(shared) || !RecordedFindings.CanKeep(result.Diagnostics, result.Waived))
        {
            fingerprint = "";
        }

        file.Write(new BuildRecord
        {
            Fingerprint = fingerprint,
            Spelling = inputs.Spelling,
            Id = course.Id,
            Version = course.Version,
            Stands = result.Stands,
            SharedFiles = shared,
            Packages = packages,
            Others = [.. (before?.Packages ?? []).Concat(before?.Others ?? []).Where(other => packages.All(package => package.Target != other.Target))],
            Diagnostics = fingerprint.Length > 0 ? result.Diagnostics : [],
            Waived = fingerprint.Length > 0 ? result.Waived : [],
        });
    }
}
