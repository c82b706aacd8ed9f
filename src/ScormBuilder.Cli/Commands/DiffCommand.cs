using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Comparison;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder diff &lt;old&gt; &lt;new&gt;</c>: what changed for learners, and who loses what on re-upload.</summary>
internal static class DiffCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var older = Side("old", "The package that learners have, or a folder that holds a module.yaml.");
        var newer = Side("new", "The package or module that is to take its place.");
        var target = new Option<string?>("--target")
        {
            HelpName = "name",
            Description = $"What modules are compiled for: {TargetNames.Offered}; the same as the package they are compared with, or scorm-1.2, if it is not said.",
        };
        var template = ModuleArguments.TemplateOption();
        var shared = ModuleArguments.SharedOption();
        var format = new Option<string>("--format") { HelpName = "text|json", Description = "How to tell what changed.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        target.Validators.Add(TargetNames.CheckOne);
        target.CompletionSources.Add(context => TargetNames.Completions(context.WordToComplete));
        var command = new Command("diff", "Tells what changed for learners, and who loses what on re-upload.") { older, newer, target, template, shared, format };
        command.SetAction((line, cancellation) =>
        {
            var options = new CompilerOptions { TemplateFolder = line.GetValue(template), SharedFolder = line.GetValue(shared) };
            var sides = new ComparedSides(options, line.GetValue(target), terminal);
            return Task.FromResult(Run(line.GetRequiredValue(older), line.GetRequiredValue(newer), sides, line.GetRequiredValue(format), terminal, cancellation));
        });
        return command;
    }

    private static int Run(string older, string newer, ComparedSides sides, string format, Terminal terminal, CancellationToken cancellation)
    {
        if (sides.Read(older, newer, cancellation) is not var (before, after))
        {
            return ExitStatus.InputHasErrors;
        }

        var told = new ComparisonReport(older, before, newer, after, CourseComparison.Of(before, after));
        if (format == "json")
        {
            told.WriteJson(terminal.Output);
        }
        else
        {
            told.WriteText(terminal.Output);
        }

        return ExitStatus.Done;
    }

    private static Argument<string> Side(string name, string description)
    {
        var side = new Argument<string>(name) { HelpName = $"{name}.zip|module", Description = description };
        side.Validators.Add(ModuleArguments.MustBeNoOption);
        return side;
    }
}
