using System.CommandLine;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Scaffold;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder schema</c>: writes what editors need to help with settings.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--output")
        {
            HelpName = "folder",
            Description = "Where the schemas go; in a module, .schema is what its files name.",
            DefaultValueFactory = _ => EditorSchemas.Folder,
        };
        var command = new Command("schema", "Writes JSON Schemas of module.yaml and of front matter, for editors.") { output };
        command.SetAction(line => Run(line.GetRequiredValue(output), terminal));
        return command;
    }

    private static int Run(string folder, Terminal terminal)
    {
        foreach (var path in EditorSchemas.WriteTo(folder))
        {
            terminal.Output.WriteLine(Words.Printable(path));
        }

        return ExitStatus.Done;
    }
}
