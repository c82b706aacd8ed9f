using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring.Yaml;

/// <summary>Regular expressions that mean the same here and in a JSON Schema, whose dialect is that of JavaScript: with <c>[0-9]</c> for digits and both cases of letters.</summary>
internal static class Patterns
{
    /// <summary>Whether a text fits. Unlike here, in JavaScript an end is the end, not also a line feed before it.</summary>
    public static bool Fits(this Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } match && (!pattern.ToString().EndsWith('$') || match.Index + match.Length == text.Length);
}
