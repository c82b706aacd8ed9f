using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Fleet;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder audit &lt;package.zip|module&gt;</c>: looks at a course in a browser.</summary>
internal static class AuditCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var subject = new Argument<string>("package.zip|module") { Description = "A SCORM package, whoever made it, or a folder that holds a module.yaml." };
        var output = new Option<string?>("--output")
        {
            HelpName = "folder",
            Description = "Where the reports go, and the package of a module: beside the package and into dist, if it is not said.",
        };
        var browser = new Option<string?>("--browser") { HelpName = "path", Description = "Chrome, Chromium or Edge; one that is installed, if it is not said." };
        var noSandbox = new Option<bool>("--no-sandbox") { Description = "Switch the browser's sandbox off: only for packages that you trust." };
        var shared = ModuleArguments.SharedOption();
        subject.Validators.Add(argument =>
        {
            if (argument.Tokens is [var token] && token.Value.StartsWith('-') && !Path.Exists(token.Value))
            {
                argument.AddError($"There is no option '{token.Value}'.");
            }
        });

        var command = new Command("audit", "Looks at a course in a browser and reports what keeps people out.") { subject, output, shared, browser, noSandbox };
        command.SetAction((line, cancellation) =>
        {
            string[] options =
            [
                .. line.GetValue(browser) is { } path ? ["--browser", path] : Array.Empty<string>(),
                .. line.GetValue(noSandbox) ? ["--no-sandbox"] : Array.Empty<string>(),
            ];
            return RunAsync(line.GetRequiredValue(subject), line.GetValue(output), line.GetValue(shared), options, terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string subject, string? output, string? shared, string[] options, Terminal terminal, CancellationToken cancellation)
    {
        // First: nobody wants to wait for a build to be told that.
        if (AuditProgram.Find() is not { } program)
        {
            await terminal.Error.WriteLineAsync(AuditProgram.HowToGet).ConfigureAwait(false);
            return ExitStatus.MachineFailed;
        }

        var package = subject;
        if (Directory.Exists(subject))
        {
            var build = new FleetBuild(
                new CompilerOptions { OutputFolder = output ?? "dist", Targets = [BuiltInTargets.All[0]], SharedFolder = shared }, [Path.TrimEndingDirectorySeparator(subject)]);
            var outcomes = await BuildReports.Of(terminal).ShowAsync(build, cancellation).ConfigureAwait(false);
            var status = BuildReports.Status(outcomes.Select(outcome => outcome.Verdict));
            if (status != ExitStatus.Done)
            {
                return status;
            }

            package = outcomes[0].Packages[0].Path;
        }

        string[] place = output is null ? [] : ["--output", output];
        return await AuditProgram.RunAsync(program, [.. options, .. place, "--", package], terminal, cancellation).ConfigureAwait(false);
    }
}
