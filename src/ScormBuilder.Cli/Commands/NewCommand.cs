using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Scaffold;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder new &lt;folder&gt;</c>: makes a module to start from.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The module to be; empty or not there yet. '.' is the folder where you are." };
        var title = new Option<string?>("--title") { HelpName = "text", Description = "The title of the course. [default: the folder's name in words]" };
        var id = new Option<string?>("--id") { HelpName = "identity", Description = "The identity of the course. [default: made of the folder's name]" };
        var language = new Option<string>("--language")
        {
            HelpName = "tag",
            Description = $"The language of the course: {string.Join(", ", StarterFiles.Languages)}, or one of these with a region.",
            DefaultValueFactory = _ => StarterFiles.Standard,
        };
        var command = new Command("new", "Makes a module that builds, to start from.") { folder, title, language, id };
        command.SetAction(line => Run(line.GetRequiredValue(folder), line.GetValue(id), line.GetValue(title), line.GetRequiredValue(language), terminal));
        return command;
    }

    private static int Run(string folder, string? id, string? title, string language, Terminal terminal)
    {
        if (NewModule.Plan(folder, id, title, language, out var problem) is not { } module)
        {
            terminal.Error.WriteLine($"scormbuilder: {Words.Printable(problem)}");
            return ExitStatus.WrongCommandLine;
        }

        var files = module.Write();
        var path = Words.Printable(Path.TrimEndingDirectorySeparator(folder));
        var quoted = path.Contains(' ') ? $"\"{path}\"" : path;
        terminal.Output.WriteLine($"{path}: '{Words.Printable(module.Title)}' is ready to be rewritten.");
        terminal.Output.WriteLine();
        foreach (var file in files)
        {
            terminal.Output.WriteLine($"  {file}");
        }

        terminal.Output.WriteLine();
        terminal.Output.WriteLine("Next:");
        terminal.Output.WriteLine($"  scormbuilder serve {quoted}   see it while you write");
        terminal.Output.WriteLine($"  scormbuilder build {quoted}   make a package for your LMS");
        return ExitStatus.Done;
    }
}
