using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Preview;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder serve &lt;module&gt;</c>: shows a course in the browser while it is written.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var module = new Argument<string>("module") { Description = "The folder that holds the module.yaml." };
        var arguments = new ModuleArguments();
        arguments.Targets.HelpName = "name";
        arguments.Targets.Description = $"What the course is shown for at first: {TargetNames.Offered}.";
        var port = new Option<int?>("--port")
        {
            HelpName = "number",
            Description = $"The port on 127.0.0.1, 0 for any that is free: {PreviewOptions.UsualPort} or one near it, if it is not said.",
        };
        var open = new Option<bool>("--open") { Description = "Open the browser too." };
        module.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && token.Value.StartsWith('-') && !Path.Exists(token.Value))
            {
                argument.AddError($"There is no option '{token.Value}'.");
            }
        });
        port.Validators.Add(option =>
        {
            if (option.GetValueOrDefault<int?>() is < 0 or > 65535)
            {
                option.AddError("A port is a number from 0 to 65535.");
            }
        });
        arguments.Targets.Validators.Add(option =>
        {
            if (TargetNames.Parse(option.Tokens.Select(token => token.Value)).Count > 1)
            {
                option.AddError("The preview begins with one target; others are chosen in it.");
            }
        });

        var command = new Command("serve", "Shows a course in a stand-in LMS in your browser, and anew whenever you save.")
        {
            module, arguments.Targets, arguments.Template, arguments.Shared, arguments.AsOf, port, open,
        };
        command.SetAction((line, cancellation) =>
        {
            var compiler = arguments.Compiler(line);
            var options = new PreviewOptions(Path.TrimEndingDirectorySeparator(line.GetRequiredValue(module)))
            {
                Compiler = compiler,
                Target = compiler.Targets[0],
                Port = line.GetValue(port),
            };
            return RunAsync(options, line.GetValue(open), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(PreviewOptions options, bool opens, Terminal terminal, CancellationToken cancellation)
    {
        // A path that is no module is a slip on the command line; a module that is broken is work in progress.
        if (!File.Exists(Path.Combine(options.ModuleFolder, "module.yaml")))
        {
            new ErrorLines(terminal).Write(new CourseCompiler(options.Compiler).Check(options.ModuleFolder, null, cancellation).Diagnostics);
            return ExitStatus.InputHasErrors;
        }

        var report = new PreviewReport(terminal);
        var preview = await PreviewServer.StartAsync(options with { Built = report.Tell }, cancellation).ConfigureAwait(false);
        await using (preview.ConfigureAwait(false))
        {
            report.Begin(preview.Address, options.Port);
            if (opens && !DesktopBrowser.Open(preview.Address))
            {
                await terminal.Error.WriteLineAsync("scormbuilder: No browser could be opened; open the address by hand.").ConfigureAwait(false);
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ExitStatus.Done;
    }
}
