using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Comparison;
using ScormBuilder.Diagnostics;
using ScormBuilder.Dossier;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder dossier &lt;module&gt;</c>: what an accreditor asks for, in one document.</summary>
internal static class DossierCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var module = new Argument<string>("module") { Description = "A folder that holds a module.yaml." };
        var output = new Option<string>("--output") { HelpName = "folder", Description = "Where the dossier goes.", DefaultValueFactory = _ => "dist" };
        var previous = new Option<string[]>("--previous")
        {
            HelpName = "old.zip|module",
            Description = "An earlier version, to tell what changed since; can be given several times.",
        };
        var template = ModuleArguments.TemplateOption();
        var shared = ModuleArguments.SharedOption();
        var asOf = ModuleArguments.AsOfOption();
        module.Validators.Add(ModuleArguments.MustBeNoOption);
        var command = new Command("dossier", "Writes what an accreditor asks for in one document, as HTML and as Markdown.") { module, output, previous, template, shared, asOf };
        command.SetAction((line, cancellation) =>
        {
            var options = new CompilerOptions { TemplateFolder = line.GetValue(template), SharedFolder = line.GetValue(shared), AsOf = ModuleArguments.DayOf(line.GetValue(asOf)) };
            return Task.FromResult(Run(line.GetRequiredValue(module), line.GetRequiredValue(output), line.GetValue(previous) ?? [], options, terminal, cancellation));
        });
        return command;
    }

    private static int Run(string module, string output, string[] previous, CompilerOptions options, Terminal terminal, CancellationToken cancellation)
    {
        var folder = Path.TrimEndingDirectorySeparator(module);
        var errors = new ErrorLines(terminal);

        // Packages first: they say what modules are compiled for.
        var sides = new ComparedSides(options, null, terminal);
        var outlines = new List<(string Name, CourseOutline Outline)>();
        var isWhole = true;
        foreach (var path in previous.OrderBy(Directory.Exists))
        {
            var outline = sides.Read(path, outlines.Select(one => one.Outline).FirstOrDefault(), cancellation);
            isWhole &= outline is not null;
            outlines.AddRange(outline is null ? [] : [(path.Replace('\\', '/'), outline)]);
        }

        var target = BuiltInTargets.All.FirstOrDefault(one => one.Name == outlines.Select(older => older.Outline.Target).FirstOrDefault()) ?? BuiltInTargets.All[0];
        var (result, files) = new CourseCompiler(options).Preview(folder, target, cancellation);
        if (result.HasErrors || result.Course is not { } course)
        {
            // Warnings are for those who build it.
            Count(folder, errors.Write([.. result.Diagnostics.Where(diagnostic => diagnostic.IsError)]), terminal);
            return ExitStatus.InputHasErrors;
        }

        if (!isWhole)
        {
            return ExitStatus.InputHasErrors;
        }

        var found = new DiagnosticBag();
        var dossier = CourseDossier.Of(course, folder, outlines.Count > 0 ? CourseOutline.Of(files) : null, outlines, options, found);
        var counts = errors.Write([.. found.ToSorted()]);
        if (dossier is null)
        {
            Count(folder, counts, terminal);
            return ExitStatus.InputHasErrors;
        }

        foreach (var path in dossier.Write(output))
        {
            terminal.Output.WriteLine(Words.Printable(path.Replace('\\', '/')));
        }

        return ExitStatus.Done;
    }

    private static void Count(string folder, IReadOnlyList<string> counts, Terminal terminal) =>
        terminal.Error.WriteLine($"{Words.Printable(folder)}: {string.Join(", ", counts)}; no dossier was written");
}
