using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>The tokens of a theme as they hold in one scheme.</summary>
/// <param name="declarations">What holds, by name.</param>
/// <param name="prefersDark">Whether the system prefers dark colours.</param>
internal sealed partial class SchemeTokens(Dictionary<string, TokenDeclaration> declarations, bool prefersDark)
{
    // A property that refers to itself must not go on for ever.
    private const int MostReferences = 8;

    /// <summary>Which side <c>light-dark()</c> takes: the system's preference, where the theme says that it has both.</summary>
    public bool IsDark { get; } = Words(declarations.GetValueOrDefault("color-scheme")?.Value) is var words
        && words.Contains("dark") && (prefersDark || !words.Contains("light"));

    /// <summary>The names of all tokens.</summary>
    public IEnumerable<string> Names => declarations.Keys;

    /// <summary>Where a token gets its value, or null when it has none.</summary>
    public TokenDeclaration? Find(string name) => declarations.GetValueOrDefault(name);

    /// <summary>The colour of a token, references to others followed; null when it has none that can be read.</summary>
    public Color? ColorOf(string name) => Find(name) is { } declaration ? Resolve(declaration.Value, MostReferences) : null;

    private Color? Resolve(string value, int references)
    {
        if (Function().Match(value) is not { Success: true } call)
        {
            return Color.TryParse(value.ToLowerInvariant(), out var color) ? color : null;
        }

        var arguments = Argument().Matches(call.Groups["arguments"].Value).Select(argument => argument.Value.Trim()).ToList();
        return (call.Groups["name"].Value.ToLowerInvariant(), arguments) switch
        {
            (_, _) when references == 0 => null,
            ("light-dark", [var light, var dark]) => Resolve(IsDark ? dark : light, references - 1),
            ("var", [var name, ..]) when Find(name) is { } found => Resolve(found.Value, references - 1),
            ("var", [_, var otherwise]) => Resolve(otherwise, references - 1),
            _ => null,
        };
    }

    private static string[] Words(string? value) => (value ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?<name>var|light-dark)\(\s*(?<arguments>.*)\)$", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Function();

    // What stands between commas, those within further brackets aside.
    [GeneratedRegex(@"(?:[^,()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+")]
    private static partial Regex Argument();
}
