namespace ScormBuilder.Rendering;

/// <summary>
/// Keeps the right answers of an assessment from standing as plain words in the page's source. That deters; it does not secure.
/// </summary>
public static class Veil
{
    /// <summary>Turns letters by 13 places and digits by 5; doing it again gives the text back.</summary>
    public static string Over(string text) => string.Create(text.Length, text, static (veiled, text) =>
    {
        for (var index = 0; index < veiled.Length; index++)
        {
            veiled[index] = Turn(text[index]);
        }
    });

    private static char Turn(char character) => character switch
    {
        >= 'a' and <= 'z' => (char)('a' + ((character - 'a' + 13) % 26)),
        >= 'A' and <= 'Z' => (char)('A' + ((character - 'A' + 13) % 26)),
        >= '0' and <= '9' => (char)('0' + ((character - '0' + 5) % 10)),
        _ => character,
    };
}
