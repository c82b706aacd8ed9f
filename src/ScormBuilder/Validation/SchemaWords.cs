using System.Text.RegularExpressions;

namespace ScormBuilder.Validation;

/// <summary>What the framework says of a manifest that is against its schema, in the words of those who write manifests.</summary>
internal static partial class SchemaWords
{
    /// <summary>Says a message so; one that is not known stays as it is, without namespaces and its last full stop.</summary>
    public static string Of(string message)
    {
        // They are the same in every manifest, and say nothing to people.
        var text = Namespaces().Replace(message.ReplaceLineEndings(" "), "").TrimEnd('.', ' ');
        (Regex Pattern, string Words)[] sentences =
        [
            (WrongChild(), "'$2' cannot stand here in '$1'"),
            (Incomplete(), "'$1' is not complete"),
            (MissingAttribute(), "the attribute '$1' is missing"),
            (UnknownName(), "there is no $2 '$1' here"),
            (WrongValue(), "'$2' is no value for '$1'"),
        ];
        foreach (var (pattern, words) in sentences)
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return match.Result(words) + Expected(text);
            }
        }

        return text;
    }

    private static string Expected(string text) => ExpectedElements().Match(text) is { Success: true } match ? $"; what can: {match.Groups[1].Value}" : "";

    [GeneratedRegex(@" in namespace '[^']*'|(?<=')https?://[^' ]*:(?=[^/': ]+')")]
    private static partial Regex Namespaces();

    [GeneratedRegex("^The element '([^']*)' has invalid child element '([^']*)'")]
    private static partial Regex WrongChild();

    [GeneratedRegex("^The element '([^']*)' has incomplete content")]
    private static partial Regex Incomplete();

    [GeneratedRegex("^The required attribute '([^']*)' is missing")]
    private static partial Regex MissingAttribute();

    [GeneratedRegex("^The '([^']*)' (attribute|element) is not declared")]
    private static partial Regex UnknownName();

    [GeneratedRegex("^The '([^']*)' (?:attribute|element) is invalid - The value '(.*?)' is invalid according to")]
    private static partial Regex WrongValue();

    [GeneratedRegex("List of possible elements expected: '([^']*)'")]
    private static partial Regex ExpectedElements();
}
