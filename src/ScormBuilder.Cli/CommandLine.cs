using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using ScormBuilder.Cli.Commands;
using ScormBuilder.Cli.Completion;

namespace ScormBuilder.Cli;

/// <summary>The command line: which commands there are, and what becomes of a line that is wrong or a machine that fails.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Notation = new()
    {
        // A folder may begin with '@'.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>The version of this program.</summary>
    public static string Version => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>What is wrong with a command line, without carrying it out.</summary>
    internal static IReadOnlyList<string> ProblemsOf(IReadOnlyList<string> arguments)
    {
        var line = Root(new Terminal(TextWriter.Null, TextWriter.Null)).Parse(arguments, Notation);
        return line.Errors.Count > 0 ? [.. Problems(line)] : [];
    }

    /// <summary>Carries out a command line.</summary>
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = Root(terminal);
        if (Suggestions.AreAskedFor(arguments))
        {
            return Suggestions.Answer(root, arguments, Notation, terminal.Output);
        }

        var line = root.Parse(arguments, Notation);
        if (line.Errors.Count > 0)
        {
            foreach (var problem in Problems(line))
            {
                await terminal.Error.WriteLineAsync($"scormbuilder: {problem}").ConfigureAwait(false);
            }

            await terminal.Error.WriteLineAsync("Run 'scormbuilder --help' or 'scormbuilder build --help' to see what can be said.").ConfigureAwait(false);
            return ExitStatus.WrongCommandLine;
        }

        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await line.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("scormbuilder: interrupted; packages that were not finished are as they were before").ConfigureAwait(false);
            return ExitStatus.Interrupted;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"scormbuilder: {failure.Message}").ConfigureAwait(false);
            return ExitStatus.MachineFailed;
        }
    }

    private static IEnumerable<string> Problems(ParseResult line)
    {
        if (line.CommandResult.Command.Subcommands.Count == 0)
        {
            return line.Errors.Select(error => error.Message).Distinct();
        }

        // Only a command was expected: whatever else the parser says of the line follows from that.
        return [line.UnmatchedTokens is [var first, ..] ? $"There is no command or option '{first}'." : "Say what to do, such as 'scormbuilder build modules/my-course'."];
    }

    // No RootCommand: that takes its name from the file that runs, which differs between a checkout, a tool and a native binary.
    private static Command Root(Terminal terminal) =>
        new("scormbuilder", "Compiles courses written as text into accessible packages for learning management systems.")
        {
            NewCommand.Create(terminal),
            BuildCommand.Create(terminal),
            CheckCommand.Create(terminal),
            ServeCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            AuditCommand.Create(terminal),
            DiffCommand.Create(terminal),
            DossierCommand.Create(terminal),
            ReportCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            CompletionCommand.Create(terminal),
            new HelpOption { Recursive = true },
            new Option<bool>("--version") { Description = "Show the version.", Action = new ShowVersion() },
        };

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitStatus.Done;
        }
    }
}
