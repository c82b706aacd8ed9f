using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>Whether the condition of an at-rule holds on a learner's screen. Only what a theme's tokens need is understood.</summary>
internal static partial class MediaQuery
{
    /// <summary>Whether it holds; a condition that says something else, such as <c>print</c> or a width, does not.</summary>
    public static bool Holds(string prelude, SchemeChoice choice)
    {
        var rule = AtRule().Match(prelude.ToLowerInvariant());
        return rule.Groups["name"].Value switch
        {
            "media" => rule.Groups["query"].Value.Split(',').Any(query => And().Split(query.Trim()).All(term => IsTrue(term, choice))),
            "supports" => !rule.Groups["query"].Value.TrimStart().StartsWith("not", StringComparison.Ordinal),
            "layer" => true,
            _ => false,
        };
    }

    private static bool IsTrue(string term, SchemeChoice choice)
    {
        if (term is "screen" or "all")
        {
            return true;
        }

        var feature = Feature().Match(term);
        return (feature.Groups["name"].Value, feature.Groups["value"].Value) switch
        {
            ("color-scheme", "dark") => choice.PrefersDark,
            ("color-scheme", "light") => !choice.PrefersDark,
            ("contrast", "more") => choice.PrefersContrast,
            ("contrast", "no-preference") => !choice.PrefersContrast,
            _ => false,
        };
    }

    [GeneratedRegex(@"^@(?<name>[a-z-]+)(?<query>.*)$", RegexOptions.Singleline)]
    private static partial Regex AtRule();

    [GeneratedRegex(@"\s+and\s+")]
    private static partial Regex And();

    [GeneratedRegex(@"^\(\s*prefers-(?<name>color-scheme|contrast)\s*:\s*(?<value>[a-z-]+)\s*\)$")]
    private static partial Regex Feature();
}
