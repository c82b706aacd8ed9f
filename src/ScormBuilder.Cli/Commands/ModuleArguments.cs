using System.CommandLine;
using System.CommandLine.Parsing;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>What the commands that compile have in common: modules, what they are for, and a theme.</summary>
internal sealed class ModuleArguments
{
    /// <summary>The modules.</summary>
    public Argument<string[]> Modules { get; } = new("module")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Folders that hold a module.yaml; * and ? stand for any folders that do.",
    };

    /// <summary>What the packages are for.</summary>
    public Option<string[]> Targets { get; } = new("--target")
    {
        HelpName = "name,...",
        Description = $"What the packages are for: {TargetNames.Offered}.",
        DefaultValueFactory = _ => ["scorm-1.2"],
    };

    /// <summary>The theme.</summary>
    public Option<string?> Template { get; } = new("--template")
    {
        HelpName = "folder",
        Description = "Files that take the place of those of the built-in theme.",
    };

    public ModuleArguments()
    {
        Modules.Validators.Add(MustBeNoOption);
        Targets.Validators.Add(TargetNames.Check);
        Template.Validators.Add(MustBeFolder);
    }

    /// <summary>The folders that a line names.</summary>
    public IReadOnlyList<string> Folders(ParseResult line) => ModuleFolders.Expand(line.GetRequiredValue(Modules));

    /// <summary>What a line says of the compiler.</summary>
    public CompilerOptions Compiler(ParseResult line) => new()
    {
        TemplateFolder = line.GetValue(Template),
        Targets = TargetNames.Parse(line.GetRequiredValue(Targets)),
    };

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
