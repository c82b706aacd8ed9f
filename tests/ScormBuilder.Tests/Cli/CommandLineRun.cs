using ScormBuilder.Cli;
using Spectre.Console;

namespace ScormBuilder.Tests.Cli;

/// <summary>A command line that was carried out, with what it wrote.</summary>
internal sealed record CommandLineRun(int Status, string Output, string Error)
{
    /// <summary>Carries it out for a pipe.</summary>
    public static async Task<CommandLineRun> InPipe(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = await CommandLine.RunAsync(arguments, new Terminal(output, error));
        return new CommandLineRun(status, output.ToString(), error.ToString());
    }

    /// <summary>Carries it out for a person at a screen.</summary>
    public static async Task<CommandLineRun> OnScreen(bool colors, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = colors ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(output),
        });
        screen.Profile.Width = 200;
        var status = await CommandLine.RunAsync(arguments, new Terminal(output, error, screen, colors));
        return new CommandLineRun(status, output.ToString(), error.ToString());
    }
}
