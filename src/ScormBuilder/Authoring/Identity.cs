using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ScormBuilder.Authoring.Yaml;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Authoring;

/// <summary>The rules for identities: what progress is stored under.</summary>
public static partial class Identity
{
    /// <summary>What pages of the player are called.</summary>
    internal static IReadOnlySet<string> Taken { get; } = new SortedSet<string>(StringComparer.Ordinal) { "start", "about", "accessibility", "glossary", "result", "certificate" };

    /// <summary>What identities look like.</summary>
    internal static Regex Pattern => Whole();

    /// <summary>Whether a text can be an identity of a module, lesson, question, option or scene.</summary>
    public static bool IsValid(string text) => Pattern.Fits(text);

    /// <summary>Reports a text that cannot be an identity.</summary>
    internal static bool Check(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (IsValid(text))
        {
            return true;
        }

        diagnostics.Report(ReadingCodes.InvalidIdentity, location, text);
        return false;
    }

    /// <summary>Reports a text that cannot be an identity that shares a page with those of the player.</summary>
    internal static void CheckOwn(string text, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (Check(text, location, diagnostics) && IsTaken(text))
        {
            diagnostics.Report(ReadingCodes.TakenIdentity, location, text);
        }
    }

    /// <summary>Whether a page of the player has this identity.</summary>
    public static bool IsTaken(string identity) => Taken.Contains(identity);

    /// <summary>
    /// The identity of an option that has none of its own: the ASCII slug of its text in <c>[a-z0-9_]</c>, three characters or more,
    /// else <c>opt_</c> and six hexadecimal digits of its hash. LMSs refuse hyphens and anything shorter or beyond ASCII.
    /// </summary>
    public static string OfOption(string text)
    {
        var slug = Slug(text, '_', 60);
        return slug.Length >= 3
            ? slug
            : "opt_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..6];
    }

    /// <summary>The identity of a heading that has none of its own.</summary>
    public static string OfHeading(string text) => Slug(text, '-', 60) is { Length: > 0 } slug ? slug : "section";

    /// <summary>Letters without their accents and digits, everything else as one separator.</summary>
    public static string Slug(string text, char separator, int length)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                slug.Append((char)(rune.Value | (Rune.IsLetter(rune) ? 0x20 : 0)));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != separator)
            {
                slug.Append(separator);
            }
        }

        return slug.ToString(0, Math.Min(slug.Length, length)).Trim(separator);
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{1,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
