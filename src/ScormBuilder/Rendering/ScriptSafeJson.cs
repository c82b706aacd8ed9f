using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScormBuilder.Rendering;

/// <summary>JSON that is harmless inside a <c>script</c> element and readable otherwise.</summary>
internal static class ScriptSafeJson
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\u2028\u2029");

    /// <summary>How the writer writes: letters of all languages as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The text of JSON with <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, U+2028 and U+2029 escaped. They occur in strings only, where an
    /// escape stands for the same character.
    /// </summary>
    public static string Escape(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<char> rest = Encoding.UTF8.GetString(json);
        var escaped = new StringBuilder(rest.Length + (rest.Length / 8));
        for (var index = rest.IndexOfAny(Special); index >= 0; index = rest.IndexOfAny(Special))
        {
            escaped.Append(rest[..index]).Append(rest[index] switch
            {
                '<' => @"\u003C",
                '>' => @"\u003E",
                '&' => @"\u0026",
                '\u2028' => @"\u2028",
                _ => @"\u2029",
            });
            rest = rest[(index + 1)..];
        }

        return escaped.Append(rest).ToString();
    }
}
