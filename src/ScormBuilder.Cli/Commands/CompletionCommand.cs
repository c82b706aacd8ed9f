using System.CommandLine;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder completion bash</c>: a script by which a shell completes what is written behind <c>scormbuilder</c>.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "fish", "pwsh", "zsh"];

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("shell") { Description = "The shell that the script is for.", HelpName = string.Join('|', Shells) };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Prints a script that lets a shell complete commands, options, modules and packages.") { shell };
        command.SetAction(line =>
        {
            using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/{line.GetRequiredValue(shell)}")!);
            terminal.Output.Write(script.ReadToEnd());
        });
        return command;
    }
}
