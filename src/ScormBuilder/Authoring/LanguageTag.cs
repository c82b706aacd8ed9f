using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>Language tags (BCP 47, RFC 5646).</summary>
internal static partial class LanguageTag
{
    private static readonly HashSet<string> RightToLeft = ["ar", "dv", "fa", "he", "ks", "ku", "ps", "sd", "ug", "ur", "yi"];

    /// <summary>What tags look like (RFC 5646, section 2.1).</summary>
    public static Regex Pattern => WellFormed();

    /// <summary>Whether nothing is wrong with a tag.</summary>
    public static bool IsValid(string tag) => Check(tag, default, new DiagnosticBag());

    /// <summary>Whether a tag says a language that browsers and screen readers can know.</summary>
    /// <param name="tag">What the author wrote.</param>
    /// <param name="location">Where.</param>
    /// <param name="diagnostics">Where SB3011 goes when it is no tag, and SB3060 when a part of it is not registered.</param>
    public static bool Check(string tag, SourceLocation location, DiagnosticBag diagnostics)
    {
        var match = Pattern.Match(tag);
        if (!Pattern.Fits(tag))
        {
            diagnostics.Report(AccessibilityCodes.UnknownLanguage, location, tag);
            return false;
        }

        var (language, script, region) = (match.Groups["language"].Value.ToLowerInvariant(), match.Groups["script"].Value, match.Groups["region"].Value.ToUpperInvariant());

        // Three letters are taken on trust, unless they say what has two.
        return Knows("language", language, language.Length == 3 ? !LanguageSubtags.OftenMeant.ContainsKey(language) : LanguageSubtags.TwoLetterLanguages.Contains(language), [])
            & Knows("script", script, script.Length == 0 || IsPrivateScript(script) || LanguageSubtags.Scripts.Contains(script), LanguageSubtags.Scripts)
            & Knows("region", region, region.Length == 0 || LanguageSubtags.Regions.Contains(region), []);

        bool Knows(string kind, string subtag, bool isKnown, IEnumerable<string> others)
        {
            if (!isKnown)
            {
                var meant = LanguageSubtags.OftenMeant.GetValueOrDefault(subtag) ?? NearestName.Find(subtag, others);
                diagnostics.Report(
                    AccessibilityCodes.UnregisteredLanguage,
                    location,
                    kind,
                    subtag,
                    tag,
                    meant is null ? "Look it up in the IANA language subtag registry." : $"Did you mean '{meant}'?");
            }

            return isKnown;
        }
    }

    /// <summary>Whether the language is written from right to left.</summary>
    public static bool IsRightToLeft(string tag) =>
        tag.Contains("-Arab", StringComparison.OrdinalIgnoreCase) || tag.Contains("-Hebr", StringComparison.OrdinalIgnoreCase)
        || (RightToLeft.Contains(Primary(tag)) && !tag.Contains("-Latn", StringComparison.OrdinalIgnoreCase));

    private static string Primary(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static bool IsPrivateScript(string script) =>
        string.Compare(script, "Qaaa", StringComparison.OrdinalIgnoreCase) >= 0 && string.Compare(script, "Qabx", StringComparison.OrdinalIgnoreCase) <= 0;

    [GeneratedRegex(
        "^(?<language>[A-Za-z]{2,3})(-[A-Za-z]{3}){0,3}(-(?<script>[A-Za-z]{4}))?(-(?<region>[A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WellFormed();
}
