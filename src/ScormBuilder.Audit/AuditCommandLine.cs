using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ScormBuilder.Audit;

/// <summary>The command line of the audit.</summary>
internal static class AuditCommandLine
{
    private static readonly ParserConfiguration Notation = new()
    {
        // A package may begin with '@'.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>The version of this program.</summary>
    public static string Version => typeof(AuditCommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Carries out a command line.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        var line = Root(output, error).Parse(arguments, Notation);
        if (line.Errors.Count > 0)
        {
            foreach (var problem in line.Errors.Select(one => one.Message).Distinct())
            {
                await error.WriteLineAsync($"scormbuilder-audit: {problem}").ConfigureAwait(false);
            }

            await error.WriteLineAsync("Run 'scormbuilder-audit --help' to see what can be said.").ConfigureAwait(false);
            return ExitStatus.WrongCommandLine;
        }

        var invocation = new InvocationConfiguration
        {
            Output = output,
            Error = error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await line.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("scormbuilder-audit: interrupted; reports that were not finished are as they were before").ConfigureAwait(false);
            return ExitStatus.Interrupted;
        }
        catch (Exception failure) when (failure is MachineException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"scormbuilder-audit: {Words.Printable(failure.Message)}").ConfigureAwait(false);
            return ExitStatus.MachineFailed;
        }
    }

    private static Command Root(TextWriter output, TextWriter error)
    {
        var package = new Argument<string>("package.zip") { Description = "A SCORM package, whoever made it." };
        var folder = new Option<string?>("--output") { HelpName = "folder", Description = "Where the reports go; beside the package, if it is not said." };
        var browser = new Option<string?>("--browser") { HelpName = "path", Description = "Chrome, Chromium or Edge; one that is installed, if it is not said." };
        var noSandbox = new Option<bool>("--no-sandbox") { Description = "Switch the browser's sandbox off: only for packages that you trust." };
        var version = new Option<bool>("--version") { Description = "Show the version.", Action = new ShowVersion() };

        var command = new Command("scormbuilder-audit", "Looks at a course in a browser and reports what keeps people out.")
        {
            package, folder, browser, noSandbox, version, new HelpOption(),
        };
        command.SetAction((line, cancellation) =>
        {
            var options = new AuditOptions(line.GetRequiredValue(package), line.GetValue(folder), line.GetValue(browser), !line.GetValue(noSandbox));
            return new AuditRun(options, output, error).RunAsync(cancellation);
        });
        return command;
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitStatus.Done;
        }
    }
}
