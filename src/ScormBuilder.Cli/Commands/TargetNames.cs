using System.CommandLine.Parsing;
using ScormBuilder.Packaging;

namespace ScormBuilder.Cli.Commands;

/// <summary>Targets as people name them: <c>--target scorm-1.2,web</c>.</summary>
internal static class TargetNames
{
    // Names that the format promises (authoring-format.md, Command line).
    private static readonly string[] Promised = ["scorm-1.2", "scorm-2004-3", "scorm-2004-4", "cmi5", "web"];

    /// <summary>The names that can be given.</summary>
    public static string Offered => string.Join(", ", BuiltInTargets.All.Select(target => target.Name));

    /// <summary>What a value could be that begins as written: targets behind what is there already.</summary>
    public static IEnumerable<string> Completions(string word)
    {
        var given = word[..(word.LastIndexOf(',') + 1)];
        return BuiltInTargets.All.Select(target => target.Name).Except(Split([given])).Select(name => given + name);
    }

    /// <summary>Reports names that stand for no target.</summary>
    public static void Check(OptionResult option)
    {
        foreach (var name in Split(option.Tokens.Select(token => token.Value)).Where(name => Find(name) is null))
        {
            var problem = Promised.Contains(name) ? $"The target '{name}' is not built yet" : $"There is no target '{name}'";
            option.AddError($"{problem}; what there is: {Offered}.");
        }
    }

    /// <summary>Reports what is not the name of one target.</summary>
    public static void CheckOne(OptionResult option)
    {
        Check(option);
        if (Split(option.Tokens.Select(token => token.Value)).Count() > 1)
        {
            option.AddError("Modules are compared for one target.");
        }
    }

    /// <summary>The targets of names that were checked, each once.</summary>
    public static IReadOnlyList<Target> Parse(IEnumerable<string> names) => [.. Split(names).Select(name => Find(name)!)];

    private static IEnumerable<string> Split(IEnumerable<string> names) =>
        names.SelectMany(name => name.Split(',', StringSplitOptions.TrimEntries)).Distinct();

    private static Target? Find(string name) => BuiltInTargets.All.FirstOrDefault(target => target.Name == name);
}
