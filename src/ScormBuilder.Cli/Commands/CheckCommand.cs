using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Fleet;

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
        var command = new Command("check", "Says what is wrong with modules, without making packages.") { arguments.Modules, arguments.Targets, arguments.Template, arguments.Shared, arguments.AsOf, format, fix };
        command.SetAction((line, cancellation) =>
        {
            var check = new FleetCheck(arguments.Compiler(line), arguments.Folders(line), line.GetValue(fix));
            return RunAsync(check, FindingsReports.Of(line.GetRequiredValue(format), "module", terminal), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(FleetCheck check, IFindingsReport report, Terminal terminal, CancellationToken cancellation)
    {
        var status = ExitStatus.Done;
        await foreach (var module in check.RunAsync(cancellation).ConfigureAwait(false))
        {
            if (module.Result is { } result)
            {
                status = Math.Max(status, result.HasErrors ? ExitStatus.InputHasErrors : ExitStatus.Done);
                report.Add(new CheckedModule(module.Folder, module.Id, result));
            }
            else
            {
                status = ExitStatus.MachineFailed;
                new ErrorLines(terminal).WriteFailure(module.Folder, module.Failure!);
            }
        }

        report.Finish();
        return status;
    }
}
