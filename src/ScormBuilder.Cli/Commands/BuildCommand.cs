using System.CommandLine;
using ScormBuilder.Cli.Reports;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder build &lt;module&gt;...</c>: makes packages of modules.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var arguments = new ModuleArguments();
        var output = new Option<string>("--output")
        {
            HelpName = "folder",
            Description = "Where the packages go.",
            DefaultValueFactory = _ => "dist",
        };
        var explain = new Option<bool>("--explain") { Description = "Say also what the packages record, situation by situation." };

        var command = new Command("build", "Makes packages of modules.") { arguments.Modules, arguments.Targets, output, arguments.Template, arguments.Shared, explain };
        command.SetAction((line, cancellation) =>
        {
            var options = arguments.Compiler(line) with { OutputFolder = line.GetRequiredValue(output) };
            return RunAsync(new ModuleBuild(options, arguments.Folders(line)), line.GetValue(explain), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(ModuleBuild build, bool explain, Terminal terminal, CancellationToken cancellation)
    {
        IBuildReport report = terminal.Screen is { } screen ? new ScreenReport(terminal, screen, explain) : new PlainReport(terminal, explain);
        return await report.ShowAsync(build, cancellation).ConfigureAwait(false);
    }
}
