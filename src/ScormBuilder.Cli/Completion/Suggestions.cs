using System.CommandLine;
using System.CommandLine.Completions;

namespace ScormBuilder.Cli.Completion;

/// <summary>
/// What a shell asks when somebody presses Tab: <c>scormbuilder [suggest:sco] build --target</c>. The word that is being written comes first, in
/// brackets because it may be empty, and Windows PowerShell hands on no empty words; behind it those before it, without the quotes of the shell.
/// </summary>
/// <remarks>System.CommandLine has a directive of this name for a line as one text, but knows neither the quotes of all shells nor paths.</remarks>
internal static class Suggestions
{
    private const string Start = "[suggest:";

    /// <summary>Whether a shell is asking.</summary>
    public static bool AreAskedFor(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && first.StartsWith(Start, StringComparison.Ordinal) && first.EndsWith(']');

    /// <summary>Answers a shell: a line for each word, with what it is behind a tab.</summary>
    public static int Answer(Command root, IReadOnlyList<string> arguments, ParserConfiguration notation, TextWriter output)
    {
        foreach (var suggestion in Of(root, [.. arguments.Skip(1)], arguments[0][Start.Length..^1], notation))
        {
            output.Write($"{suggestion.Text}\t{suggestion.Description}\n");
        }

        return ExitStatus.Done;
    }

    private static IEnumerable<Suggestion> Of(Command root, string[] before, string word, ParserConfiguration notation)
    {
        var given = root.Parse(before, notation);
        var command = given.CommandResult.Command;
        var context = root.Parse([.. before, word], notation).GetCompletionContext();
        var ended = before.Contains("--");
        if (!ended && before is [.., var last] && Option(command, last) is { } asked)
        {
            return Values(asked, asked.HelpName, word, context);
        }

        if (!ended && word.StartsWith('-'))
        {
            return word.IndexOf('=') is var equals and > 0
                ? Option(command, word[..equals]) is { } assigned
                    ? Values(assigned, assigned.HelpName, word[(equals + 1)..], context).Select(value => value with { Text = $"{word[..equals]}={value.Text}" })
                    : []
                : Keywords(command, word, context).Where(keyword => keyword.Text.StartsWith("--", StringComparison.Ordinal));
        }

        return command.Arguments.FirstOrDefault(argument => HasRoom(argument, given)) is { } argument
            ? Values(argument, argument.HelpName ?? argument.Name, word, context)
            : Keywords(command, word, context).Where(keyword => keyword.Text[0] is not ('-' or '/'));
    }

    // An option that waits for a value.
    private static Option? Option(Command command, string name) =>
        command.Options.FirstOrDefault(option => (option.Name == name || option.Aliases.Contains(name)) && option.ValueType != typeof(bool));

    private static bool HasRoom(Argument argument, ParseResult given) =>
        (given.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MaximumNumberOfValues;

    private static IEnumerable<Suggestion> Keywords(Symbol symbol, string word, CompletionContext context) =>
        symbol.GetCompletions(context)
            .Where(item => item.Label.StartsWith(word, StringComparison.Ordinal))
            .Select(item => new Suggestion(item.Label, item.Detail ?? ""));

    private static IEnumerable<Suggestion> Values(Symbol symbol, string? kind, string word, CompletionContext context) =>
        [.. Keywords(symbol, word, context), .. PathSuggestions.Of(kind ?? "", word)];
}
