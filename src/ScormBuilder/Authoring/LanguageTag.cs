using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
internal static partial class LanguageTag
{
    /// <summary>The two-letter languages of ISO 639-1; three-letter ones are too many to list and are taken on trust.</summary>
    private static readonly HashSet<string> TwoLetter =
    [
        .. ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff "
            + "fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks "
            + "ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps "
            + "pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz "
            + "ve vi vo wa wo xh yi yo za zh zu").Split(' '),
    ];

    private static readonly HashSet<string> RightToLeft = ["ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>Whether the tag is well-formed and its language is known.</summary>
    public static bool IsValid(string tag) =>
        Pattern().IsMatch(tag) && Primary(tag) is { } language && (language.Length != 2 || TwoLetter.Contains(language));

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) =>
        tag.Contains("-Arab", StringComparison.OrdinalIgnoreCase) || tag.Contains("-Hebr", StringComparison.OrdinalIgnoreCase)
        || (RightToLeft.Contains(Primary(tag)) && !tag.Contains("-Latn", StringComparison.OrdinalIgnoreCase));

    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    [GeneratedRegex(
        "^[a-z]{2,3}(-[a-z]{3}){0,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[a-wy-z0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
