using System.Collections.Immutable;
using ScormBuilder.Authoring;
using ScormBuilder.Checks;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;
using ScormBuilder.Packaging;
using ScormBuilder.Rendering;

namespace ScormBuilder;

/// <summary>Compiles a folder of text into LMS packages: read, check, render, package.</summary>
/// <param name="options">What it is made of and where it writes.</param>
public sealed class CourseCompiler(CompilerOptions options)
{
    /// <summary>Compiles a module. When anything is wrong with it nothing is written, and older packages stay as they were.</summary>
    /// <param name="moduleFolder">The folder that holds <c>module.yaml</c>.</param>
    /// <param name="progress">Told of each step as it begins.</param>
    /// <param name="cancellation">Ends the work; packages then are either the old or the new ones, each whole.</param>
    /// <exception cref="IOException">The machine failed: something cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public CompileResult Compile(string moduleFolder, IProgress<CompileStep>? progress = null, CancellationToken cancellation = default)
    {
        var found = new DiagnosticBag();
        void Begin(CompileStep step)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(step);
        }

        Begin(CompileStep.Read);
        var course = ModuleReader.Read(moduleFolder, options.Components, found);
        if (course is null)
        {
            return new CompileResult(found.ToSorted(), null, []);
        }

        Begin(CompileStep.Check);
        var context = new CheckContext(
            options.Components,
            [.. options.Targets.Select(target => KeyValuePair.Create(target.Name, target.StateLimit))],
            (theme, bag) =>
            {
                AccentContrast.Check(theme, options.Templates, bag);
                TokenContrast.Check(options.Templates, hasAccent: theme.Accent is not null, bag);
            },
            found);
        foreach (var check in options.Checks)
        {
            check.Check(course, context);
        }

        foreach (var target in options.Targets)
        {
            target.Check(course, found);
        }

        if (found.HasErrors)
        {
            return new CompileResult(found.ToSorted(), course, []);
        }

        Begin(CompileStep.Render);
        var renderer = new CourseRenderer(options.Templates, options.Components);
        var contents = options.Targets.Select(target => Render(course, target, renderer, found)).ToImmutableArray();
        if (found.HasErrors)
        {
            return new CompileResult(found.ToSorted(), course, []);
        }

        Begin(CompileStep.Package);
        var drafts = new List<ReplacementFile>();
        try
        {
            foreach (var (target, files) in options.Targets.Zip(contents))
            {
                drafts.Add(ZipPackageWriter.Begin(Path.Combine(options.OutputFolder, target.PackageName(course)), files, cancellation));
                foreach (var finding in target.Validate(drafts[^1].Content, target.PackageName(course)).Diagnostics)
                {
                    found.Add(finding);
                }
            }

            // All of them, or none.
            var packages = found.HasErrors ? [] : options.Targets.Zip(drafts, (target, draft) => Describe(course, target, draft.Commit())).ToImmutableArray();
            return new CompileResult(found.ToSorted(), course, packages);
        }
        finally
        {
            drafts.ForEach(draft => draft.Dispose());
        }
    }

    private ImmutableArray<PackageFile> Render(Course course, Target target, CourseRenderer renderer, DiagnosticBag found)
    {
        var files = target.Files(course, renderer, options.Templates, found).ToImmutableArray();
        PackageRules.Check(files, course.Location, found);
        return files;
    }

    private BuiltPackage Describe(Course course, Target target, long size) => new(
        Path.Combine(options.OutputFolder, target.PackageName(course)),
        target.Name,
        size,
        course.Lessons.Length,
        course.Questions.Count(),
        StateBudget.OfLongest(course, options.Components).Longest,
        target.StateLimit);
}
