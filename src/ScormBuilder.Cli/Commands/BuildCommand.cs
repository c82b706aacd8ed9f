using System.CommandLine;
using System.CommandLine.Parsing;
using ScormBuilder.Cli.Reports;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary><c>scormbuilder build &lt;module&gt;...</c>: makes packages of modules.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var modules = new Argument<string[]>("module")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Folders that hold a module.yaml; * and ? stand for any folders that do.",
        };
        var targets = new Option<string[]>("--target")
        {
            HelpName = "name,...",
            Description = $"What the packages are for: {TargetNames.Offered}.",
            DefaultValueFactory = _ => ["scorm-1.2"],
        };
        var output = new Option<string>("--output")
        {
            HelpName = "folder",
            Description = "Where the packages go.",
            DefaultValueFactory = _ => "dist",
        };
        var template = new Option<string?>("--template")
        {
            HelpName = "folder",
            Description = "Files that take the place of those of the built-in theme.",
        };
        var explain = new Option<bool>("--explain") { Description = "Say also what the packages record, situation by situation." };
        modules.Validators.Add(MustBeNoOption);
        targets.Validators.Add(TargetNames.Check);
        template.Validators.Add(MustBeFolder);

        var command = new Command("build", "Makes packages of modules.") { modules, targets, output, template, explain };
        command.SetAction((line, cancellation) =>
        {
            var options = new CompilerOptions
            {
                OutputFolder = line.GetRequiredValue(output),
                TemplateFolder = line.GetValue(template),
                Targets = TargetNames.Parse(line.GetRequiredValue(targets)),
            };
            return RunAsync(options, line.GetRequiredValue(modules), line.GetValue(explain), terminal, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(CompilerOptions options, string[] arguments, bool explain, Terminal terminal, CancellationToken cancellation)
    {
        var build = new ModuleBuild(options, ModuleFolders.Expand(arguments));
        IBuildReport report = terminal.Screen is { } screen ? new ScreenReport(terminal, screen, explain) : new PlainReport(terminal, explain);
        return await report.ShowAsync(build, cancellation).ConfigureAwait(false);
    }

    // The parser takes a misspelt option for one more module.
    private static void MustBeNoOption(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-') && !Directory.Exists(token.Value)))
        {
            argument.AddError($"There is no option '{token.Value}'.");
        }
    }

    private static void MustBeFolder(OptionResult option)
    {
        if (option.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder))
        {
            option.AddError($"There is no folder '{folder}' to take templates from.");
        }
    }
}
