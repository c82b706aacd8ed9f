namespace ScormBuilder.Checks.Items;

/// <summary>The gender of German nouns, as far as their endings tell it.</summary>
internal static class GermanGender
{
    private static readonly (string Ending, char Gender)[] Endings =
    [
        ("ung", 'f'), ("heit", 'f'), ("keit", 'f'), ("schaft", 'f'), ("tion", 'f'), ("sion", 'f'), ("tät", 'f'), ("enz", 'f'), ("anz", 'f'), ("ei", 'f'),
        ("chen", 'n'), ("lein", 'n'), ("ment", 'n'), ("tum", 'n'), ("mittel", 'n'),
        ("ismus", 'm'), ("ling", 'm'), ("loge", 'm'), ("ist", 'm'), ("eur", 'm'), ("ator", 'm'),
    ];

    private static readonly string[] Unlike = ["Ei", "Brei", "Blei", "Papagei", "Schrei", "Sprung", "Ursprung", "Reichtum", "Irrtum", "Mist", "List", "Frist", "Kranz", "Tanz", "Schwanz", "Glanz", "Dung", "Zement", "Moment"];

    /// <summary>Whether an article, in small letters, can stand before an option; null when its ending tells nothing.</summary>
    public static bool? Fits(string article, string option)
    {
        var noun = option.Split(' ', ',', '.', ';', '(').FirstOrDefault(word => word.Length > 3 && char.IsUpper(word[0]));
        if (noun is null || GermanItems.Words.Articles.Contains(option.Split(' ')[0].ToLowerInvariant()) || Array.Exists(Unlike, word => noun.EndsWith(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var gender = Array.Find(Endings, pair => noun.EndsWith(pair.Ending, StringComparison.Ordinal)).Gender;
        return gender == default ? null : article switch
        {
            "ein" or "dem" or "einem" => gender is 'm' or 'n',
            "eine" or "einer" => gender == 'f',
            "einen" => gender == 'm',
            "das" => gender == 'n',
            _ => null,
        };
    }
}
