using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScormBuilder.Scaffold;

/// <summary>Texts as values in YAML.</summary>
internal static partial class YamlScalar
{
    /// <summary>The text, in quotation marks where YAML would else take it for something different. Those of JSON are good YAML (1.2, section 1.3).</summary>
    public static string Of(string text) =>
        Plain().IsMatch(text) ? text : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    // A letter first; no colon, hash, quotation mark or bracket anywhere; and none of the words that mean something else.
    [GeneratedRegex("^(?!(true|false|null|yes|no|on|off|y|n)$)\\p{L}([\\p{L}\\p{M}\\p{N} ,.()/–-]*[\\p{L}\\p{M}\\p{N}.)])?\\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plain();
}
