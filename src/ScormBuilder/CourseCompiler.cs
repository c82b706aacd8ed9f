using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Checks;
using ScormBuilder.Conformance;
using ScormBuilder.Diagnostics;
using ScormBuilder.Evidence;
using ScormBuilder.Fixes;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;

namespace ScormBuilder;

/// <summary>Compiles a folder of text into LMS packages: read, check, render, package.</summary>
/// <param name="options">What it is made of and where it writes.</param>
public sealed class CourseCompiler(CompilerOptions options)
{
    /// <summary>Compiles a module. When it has errors nothing is written, and older packages stay as they were.</summary>
    /// <param name="moduleFolder">The folder that holds <c>module.yaml</c>.</param>
    /// <param name="progress">Told of each step as it begins.</param>
    /// <param name="cancellation">Ends the work; packages then are either the old or the new ones, each whole.</param>
    /// <exception cref="IOException">The machine failed: something cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public CompileResult Compile(string moduleFolder, IProgress<CompileStep>? progress = null, CancellationToken cancellation = default)
    {
        var run = new CompileRun(progress, cancellation);
        return run.ToResult(Prepare(moduleFolder, run) is { } contents ? Package(contents, run, cancellation) : []);
    }

    /// <summary>Checks a module as <see cref="Compile"/> does, up to its pages, and writes nothing.</summary>
    /// <inheritdoc cref="Compile"/>
    public CompileResult Check(string moduleFolder, IProgress<CompileStep>? progress = null, CancellationToken cancellation = default)
    {
        var run = new CompileRun(progress, cancellation);
        Prepare(moduleFolder, run);
        return run.ToResult([]);
    }

    /// <summary>Compiles a module as <see cref="Compile"/> does, for one target, and writes nothing: the files stand for the package.</summary>
    /// <inheritdoc cref="Compile"/>
    /// <param name="target">What the files are for; the options' own targets are left out.</param>
    /// <returns>What came of it, and the files of the package; none when there are errors.</returns>
    public (CompileResult Result, ImmutableArray<PackageFile> Files) Preview(string moduleFolder, Target target, CancellationToken cancellation = default) =>
        Preview(moduleFolder, target, null, new CompileRun(null, cancellation));

    /// <summary>The same, faster: what the memory knows from compiling the module before is not read and rendered again.</summary>
    /// <inheritdoc cref="Preview(string, Target, CancellationToken)"/>
    /// <param name="memory">What is known of the module, and afterwards more of it.</param>
    public (CompileResult Result, ImmutableArray<PackageFile> Files) Preview(
        string moduleFolder, Target target, CompileMemory memory, CancellationToken cancellation = default) =>
        Preview(moduleFolder, target, memory, new CompileRun(null, cancellation));

    private (CompileResult Result, ImmutableArray<PackageFile> Files) Preview(string moduleFolder, Target target, CompileMemory? memory, CompileRun run)
    {
        var contents = new CourseCompiler(options with { Targets = [target] }).Prepare(moduleFolder, run, memory);
        return (run.ToResult([]), contents is [var files] ? files : []);
    }

    /// <summary>Mends in a module's own files what has one right answer, and then checks it.</summary>
    /// <inheritdoc cref="Compile"/>
    /// <returns>What was mended, and what is left to be mended by hand.</returns>
    public CompileResult Fix(string moduleFolder, IProgress<CompileStep>? progress = null, CancellationToken cancellation = default)
    {
        var done = new ModuleFixer(options.Fixes, options.Components).Fix(moduleFolder, () => Check(moduleFolder, null, cancellation));
        return Check(moduleFolder, progress, cancellation) with { Fixed = done };
    }

    /// <summary>Reads, checks and renders.</summary>
    /// <returns>The files of each target's package, or null when the module has errors.</returns>
    private ImmutableArray<ImmutableArray<PackageFile>>? Prepare(string moduleFolder, CompileRun run, CompileMemory? memory = null)
    {
        run.Begin(CompileStep.Read);
        var templates = memory?.Begin(moduleFolder, options) ?? options.Templates;
        run.Course = ModuleReader.Read(moduleFolder, options.Components, run.Found, options.SharedFolder, memory?.Reading);
        if (run.Course is not { } course)
        {
            return null;
        }

        if (options.Language is { } language)
        {
            course = course with { Language = language };
            run.Course = course;
        }

        run.Begin(CompileStep.Check);
        var day = options.CheckDay;
        var context = new CheckContext(
            options.Components,
            [.. options.Targets.Select(target => KeyValuePair.Create(target.Name, target.StateLimit))],
            (theme, bag) => (memory?.Palette ?? new()).Get((templates, theme), bag, bag =>
            {
                AccentContrast.Check(theme, templates, bag);
                return templates.Contrast.Get(theme.Accent is not null, bag, (hasAccent, bag) =>
                {
                    TokenContrast.Check(templates, hasAccent, bag);
                    return true;
                });
            }),
            run.Found)
        {
            AsOf = day,
        };
        foreach (var check in options.Checks)
        {
            check.Check(course, context);
        }

        run.Stands = day.Stands;

        foreach (var target in options.Targets)
        {
            target.Check(course, run.Found);
        }

        if (run.HasErrors)
        {
            return null;
        }

        // Not before: a file that cannot be read is reported by then, with its place.
        course = course with { SourceHash = SourceHash.Of(course, templates, memory?.Reading.Files) };
        run.Course = course;
        run.Begin(CompileStep.Render);
        var renderer = new CourseRenderer(templates, options.Components, memory?.Rendering);

        // A bag of its own: there errors are in the way, which those that may stand are not.
        var rendering = new DiagnosticBag();
        var contents = options.Targets.Select(target => Render(course, target, renderer, templates, rendering)).ToImmutableArray();
        run.Found.AddAll(rendering.ToSorted());
        if (run.HasErrors)
        {
            return null;
        }

        run.ReportUnusedWaivers();
        return contents;
    }

    private ImmutableArray<BuiltPackage> Package(ImmutableArray<ImmutableArray<PackageFile>> contents, CompileRun run, CancellationToken cancellation)
    {
        run.Begin(CompileStep.Package);
        var course = run.Course!;
        var packages = new List<ReplacementFile>();
        var reportFiles = new List<ReplacementFile>();
        try
        {
            foreach (var (target, files) in options.Targets.Zip(contents))
            {
                packages.Add(ZipPackageWriter.Begin(PathOf(target, course), files, cancellation));
                run.Found.AddAll(target.Validate(packages[^1].Content, target.PackageName(course)).Diagnostics);
            }

            if (run.HasErrors)
            {
                return [];
            }

            // All of them, or none. The reports first: when one cannot be written, the older packages stay.
            var reports = options.Targets.Zip(packages, (target, package) => Report(run.ToResult([]), target, package)).ToList();
            foreach (var (target, report) in options.Targets.Zip(reports))
            {
                reportFiles.AddRange(report.Begin(Path.GetFullPath(PathOf(target, course))));
            }

            reportFiles.ForEach(file => file.Commit(toDisk: false));
            return [.. options.Targets.Zip(packages, reports).Select(one => Describe(course, one.First, one.Second.Commit(), one.Third))];
        }
        finally
        {
            packages.ForEach(file => file.Dispose());
            reportFiles.ForEach(file => file.Dispose());
        }
    }

    private static ImmutableArray<PackageFile> Render(Course course, Target target, CourseRenderer renderer, TemplateSet templates, DiagnosticBag found)
    {
        var files = target.Files(course, renderer, templates, found).ToImmutableArray();
        PackageRules.Check(files, course.Location, found);
        return files;
    }

    private ConformanceReport Report(CompileResult result, Target target, ReplacementFile package)
    {
        var path = Path.GetFullPath(PathOf(target, result.Course!));
        return ConformanceReport.Of(BuildFactsReader.Read(result, options, Path.GetFileName(path), ConformanceReport.Hash(package.Content)), path);
    }

    private string PathOf(Target target, Course course) => Path.Combine(options.OutputFolder, target.PackageName(course));

    private BuiltPackage Describe(Course course, Target target, long size, ConformanceReport report) => new(
        PathOf(target, course),
        target.Name,
        size,
        course.Lessons.Length,
        course.Questions.Count(),
        StateBudget.OfLongest(course, options.Components).Longest,
        target.StateLimit,
        report);
}
