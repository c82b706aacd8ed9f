using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
    public Option<string?> Template { get; } = TemplateOption();

    /// <summary>The texts that modules include.</summary>
    public Option<string?> Shared { get; } = SharedOption();

    /// <summary>The day for which modules are checked.</summary>
    public Option<string?> AsOf { get; } = AsOfOption();

    public ModuleArguments()
    {
        Modules.Validators.Add(MustBeNoOption);
        Targets.Validators.Add(TargetNames.Check);
        Targets.CompletionSources.Add(context => TargetNames.Completions(context.WordToComplete));
    }

    /// <summary>The folders that a line names.</summary>
    public IReadOnlyList<string> Folders(ParseResult line) =>
        [.. ModuleFolders.Expand(line.GetRequiredValue(Modules)).Where(folder => !IsShared(folder, line.GetValue(Shared)))];

    /// <summary>The option <c>--template</c>, for a command of its own.</summary>
    public static Option<string?> TemplateOption()
    {
        var option = new Option<string?>("--template")
        {
            HelpName = "folder",
            Description = "Files that take the place of those of the built-in theme.",
        };
        option.Validators.Add(MustBeFolder("take templates from"));
        return option;
    }

    /// <summary>The option <c>--shared</c>, for a command of its own.</summary>
    public static Option<string?> SharedOption()
    {
        var option = new Option<string?>("--shared")
        {
            HelpName = "folder",
            Description = "The folder whose texts modules may include with '::: include'; what lies elsewhere they may not.",
        };
        option.Validators.Add(MustBeFolder("include from"));
        return option;
    }

    /// <summary>The option <c>--as-of</c>, for a command of its own.</summary>
    public static Option<string?> AsOfOption()
    {
        var option = new Option<string?>("--as-of")
        {
            HelpName = "yyyy-mm-dd",
            Description = "The day for which courses are checked, to repeat a build: what has expired by then does not build. Today, if it is not said.",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && DayOf(token.Value) is null)
            {
                result.AddError($"--as-of takes a day as 2026-01-31; '{token.Value}' is none.");
            }
        });
        return option;
    }

    /// <summary>A day as it is written on a line; null when it is none.</summary>
    public static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>What a line says of the compiler.</summary>
    public CompilerOptions Compiler(ParseResult line) => new()
    {
        TemplateFolder = line.GetValue(Template),
        SharedFolder = line.GetValue(Shared),
        AsOf = DayOf(line.GetValue(AsOf)),
        Targets = TargetNames.Parse(line.GetRequiredValue(Targets)),
    };

    /// <summary>Reports what begins like an option and is nothing else: the parser takes a misspelt option for one more module.</summary>
    public static void MustBeNoOption(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
        {
            argument.AddError($"There is no option '{token.Value}'.");
        }
    }

    // What a shell makes of modules/* has the shared texts among it, where they lie beside the modules.
    private static bool IsShared(string folder, string? shared) =>
        shared is not null
        && Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(shared))
        && !File.Exists(Path.Combine(folder, "module.yaml"));

    private static Action<OptionResult> MustBeFolder(string purpose) => option =>
    {
        if (option.GetValueOrDefault<string>() is { } folder && !Directory.Exists(folder))
        {
            option.AddError($"There is no folder '{folder}' to {purpose}.");
        }
    };
}
