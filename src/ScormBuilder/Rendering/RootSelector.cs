using System.Text.RegularExpressions;

namespace ScormBuilder.Rendering;

/// <summary>Whether a list of selectors is for the root element: <c>:root</c> or <c>html</c>, with conditions on <c>data-scheme</c>.</summary>
internal static partial class RootSelector
{
    // An identifier counts as one element, a pseudo-class or attribute as more than all elements of a compound.
    private const int OfClass = 100;

    /// <summary>The highest specificity of those that match; null when none does.</summary>
    public static int? Specificity(string selectors, SchemeChoice choice) =>
        Selector().Matches(selectors)
            .Select(selector => OfOne(selector.Value.Trim(), choice))
            .Max();

    private static int? OfOne(string selector, SchemeChoice choice)
    {
        var compound = Compound().Match(selector);
        if (!compound.Success)
        {
            return null;
        }

        var conditions = compound.Groups["condition"].Captures;
        return conditions.All(condition => Holds(condition.Value, choice))
            ? (OfClass * conditions.Count) + compound.Groups["root"].Value switch { ":root" => OfClass, "html" => 1, _ => 0 }
            : null;
    }

    private static bool Holds(string condition, SchemeChoice choice)
    {
        var holds = Attribute().Matches(condition)
            .Any(attribute => attribute.Groups["value"] is { Success: true } value ? value.Value == choice.Chosen : choice.Chosen is not null);
        return condition.StartsWith(":not", StringComparison.Ordinal) ? !holds : holds;
    }

    [GeneratedRegex(@"(?:[^,(]|\([^)]*\))+")]
    private static partial Regex Selector();

    [GeneratedRegex("""^(?=.)(?<root>:root|html)?(?<condition>\[data-scheme[^\]]*\]|:not\((?:\s*\[data-scheme[^\]]*\]\s*,?)+\))*$""")]
    private static partial Regex Compound();

    [GeneratedRegex("""\[data-scheme(?:\s*=\s*["']?(?<value>[\w-]+)["']?\s*)?\]""")]
    private static partial Regex Attribute();
}
