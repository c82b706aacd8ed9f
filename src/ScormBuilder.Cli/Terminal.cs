using System.Text;
using Spectre.Console;

namespace ScormBuilder.Cli;

/// <summary>Where the command line writes: for a person at a screen, or for a pipe.</summary>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Screen">The screen, when a person is looking at standard output; else null.</param>
/// <param name="ColorsErrors">Whether standard error may have colours.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, IAnsiConsole? Screen = null, bool ColorsErrors = false)
{
    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        // Windows has other encodings for pipes, in which titles would be lost.
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        var screen = Console.IsOutputRedirected ? null : Open(Console.Out);
        var errors = Console.IsErrorRedirected ? null : Open(Console.Error);
        var colors = errors is { Profile.Capabilities.ColorSystem: not ColorSystem.NoColors };
        return new Terminal(Console.Out, Console.Error, screen, colors);
    }

    /// <summary>A screen, or null when this is a terminal that only takes plain text.</summary>
    private static IAnsiConsole? Open(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        return console.Profile.Capabilities.Ansi ? console : null;
    }
}
