using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>The custom properties and the <c>color-scheme</c> that a style sheet sets on the root element, in its order.</summary>
/// <param name="Declarations">All of them, whatever their conditions.</param>
internal sealed partial record CustomProperties(ImmutableArray<TokenDeclaration> Declarations)
{
    /// <summary>Reads a style sheet. Only what a theme's tokens need is understood: rules for the root, in at-rules or not.</summary>
    public static CustomProperties Parse(string css)
    {
        var declarations = ImmutableArray.CreateBuilder<TokenDeclaration>();
        var open = new Stack<string>();

        // Offsets stay what they are.
        var text = Comment().Replace(css, comment => new string(' ', comment.Length));
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('{' or '}' or ';'))
            {
                continue;
            }

            var piece = text[start..index];
            var offset = start + piece.Length - piece.TrimStart().Length;
            start = index + 1;
            if (text[index] == '{')
            {
                open.Push(piece.Trim());
                continue;
            }

            if (Declaration().Match(piece.Trim()) is { Success: true } declaration
                && open.Where(prelude => !prelude.StartsWith('@')).ToList() is [var selectors])
            {
                declarations.Add(new TokenDeclaration(
                    declaration.Groups["name"].Value,
                    declaration.Groups["value"].Value.Trim(),
                    declaration.Groups["important"].Success,
                    offset,
                    selectors,
                    [.. open.Where(prelude => prelude.StartsWith('@'))]));
            }

            if (text[index] == '}')
            {
                open.TryPop(out _);
            }
        }

        return new CustomProperties(declarations.ToImmutable());
    }

    /// <summary>What holds for a learner.</summary>
    public SchemeTokens In(SchemeChoice choice)
    {
        var holding = new Dictionary<string, TokenDeclaration>(StringComparer.Ordinal);
        var ordered = Declarations
            .Select(declaration => (declaration, Weight: declaration.WeightIn(choice)))
            .Where(pair => pair.Weight is not null)
            .OrderBy(pair => pair.Weight);
        foreach (var (declaration, _) in ordered)
        {
            holding[declaration.Name] = declaration;
        }

        return new SchemeTokens(holding, choice.PrefersDark);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?<name>--[\w-]+|color-scheme)\s*:(?<value>.*?)(?<important>\s*!\s*important)?$", RegexOptions.Singleline)]
    private static partial Regex Declaration();
}
