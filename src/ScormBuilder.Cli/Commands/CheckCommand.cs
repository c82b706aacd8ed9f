using System.CommandLine;
using ScormBuilder.Cli.Reports;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder check &lt;module&gt;...</c>: says what is wrong with modules, and makes nothing of them.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var arguments = new ModuleArguments();
        var format = FindingsReports.Option();
        var fix = new Option<bool>("--fix") { Description = "Mend in the modules what has one right answer, and say what was done." };
        var command = new Command("check", "Says what is wrong with modules, without making packages.") { arguments.Modules, arguments.Targets, arguments.Template, arguments.Shared, format, fix };
        command.SetAction((line, cancellation) =>
        {
            var fixes = line.GetValue(fix);
            var check = new ModuleBuild(arguments.Compiler(line), arguments.Folders(line))
            {
                Compile = (compiler, module, progress, stop) => fixes ? compiler.Fix(module, progress, stop) : compiler.Check(module, progress, stop),
            };
            return RunAsync(check, FindingsReports.Of(line.GetRequiredValue(format), "module", terminal), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ModuleBuild check, IFindingsReport report, Terminal terminal, CancellationToken cancellation)
    {
        var status = ExitStatus.Done;
        await foreach (var outcome in check.RunAsync(null, cancellation).ConfigureAwait(false))
        {
            status = Math.Max(status, outcome.Status);
            if (outcome.Result is { } result)
            {
                report.Add(new CheckedModule(outcome.Folder, result));
            }
            else
            {
                new ErrorLines(terminal).Write(outcome);
            }
        }

        report.Finish();
        return status;
    }
}
