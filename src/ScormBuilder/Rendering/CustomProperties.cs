using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>The custom properties that a style sheet sets on <c>:root</c>: outside of any condition, and in the dark scheme.</summary>
/// <param name="Light">What holds in the light scheme.</param>
/// <param name="Dark">What holds in the dark scheme.</param>
internal sealed partial record CustomProperties(ImmutableDictionary<string, string> Light, ImmutableDictionary<string, string> Dark)
{
    // A property that refers to itself must not go on for ever.
    private const int MostReferences = 8;

    /// <summary>Reads a style sheet. Only what a theme's tokens need is understood: rules, <c>@media</c>, <c>@layer</c> and <c>@supports</c>.</summary>
    public static CustomProperties Parse(string css)
    {
        var light = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var dark = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var text = Comment().Replace(css, "");
        var start = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is not ('{' or '}' or ';'))
            {
                continue;
            }

            var piece = text[start..index].Trim();
            start = index + 1;
            if (text[index] == '{')
            {
                open.Push(piece);
                continue;
            }

            if (SchemeOf(open) is { } isDark && Declaration().Match(piece) is { Success: true } declaration)
            {
                (isDark ? dark : light)[declaration.Groups["name"].Value] = declaration.Groups["value"].Value.Trim();
            }

            if (text[index] == '}')
            {
                open.TryPop(out _);
            }
        }

        return new CustomProperties(light.ToImmutable(), light.ToImmutable().SetItems(dark));
    }

    /// <summary>The value of a property, with references to others followed; null when there is none.</summary>
    public static string? Resolve(string name, ImmutableDictionary<string, string> properties)
    {
        var value = properties.GetValueOrDefault(name);
        for (var step = 0; step < MostReferences && value is not null && Reference().Match(value) is { Success: true } reference; step++)
        {
            value = properties.GetValueOrDefault(reference.Groups["name"].Value);
        }

        return value?.ToLowerInvariant();
    }

    /// <summary>Whether a rule holds in the dark scheme only; null when it is not for the root or holds under another condition.</summary>
    private static bool? SchemeOf(Stack<string> open)
    {
        if (open.Count == 0 || !open.Peek().Split(',').Any(selector => selector.Trim() is ":root" or "html"))
        {
            return null;
        }

        var conditions = open.Skip(1).Where(prelude => prelude.StartsWith("@media", StringComparison.OrdinalIgnoreCase)).ToList();
        return conditions switch
        {
            [] => false,
            [var only] when DarkScheme().IsMatch(only) => true,
            _ => null,
        };
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?<name>--[\w-]+)\s*:(?<value>.*)$", RegexOptions.Singleline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^var\(\s*(?<name>--[\w-]+)\s*\)$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^@media\s*(screen\s+and\s*)?\(\s*prefers-color-scheme\s*:\s*dark\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex DarkScheme();
}
