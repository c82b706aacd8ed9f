using System.Text.RegularExpressions;

namespace ScormBuilder.Authoring;

/// <summary>Finds what an author probably meant.</summary>
internal static partial class NearestName
{
    /// <summary>A remedy for an unknown name: the nearest known one, or all of them when none is near.</summary>
    public static string Remedy(string name, IEnumerable<string> known)
    {
        var ordered = known.Order(StringComparer.Ordinal).ToList();
        return Find(name, ordered) is { } nearest
            ? $"Did you mean {string.Join(" or ", Nearest(name, ordered, nearest).Select(candidate => $"'{candidate}'"))}?"
            : ordered.Count == 0 ? "Remove it." : $"Known here: {string.Join(", ", ordered)}.";
    }

    /// <summary>The known name with the fewest edits, if that is fewer than half of its letters.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var best = known
            .Select(candidate => (candidate, edits: Edits(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .OrderBy(pair => pair.edits)
            .FirstOrDefault();
        return best.candidate is not null && best.edits * 2 <= Math.Max(name.Length, best.candidate.Length) ? best.candidate : null;
    }

    /// <summary>The only name that a remedy suggests, or null.</summary>
    public static string? Suggested(string remedy) => Suggestion().Match(remedy) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Whether two names differ by one letter more, less, or other, or by two neighbours that are swapped.</summary>
    public static bool IsOneSlip(string name, string other) => Edits(name.ToLowerInvariant(), other.ToLowerInvariant()) == 1;

    private static IEnumerable<string> Nearest(string name, IEnumerable<string> known, string nearest)
    {
        var edits = Edits(name.ToLowerInvariant(), nearest.ToLowerInvariant());
        return known.Where(candidate => Edits(name.ToLowerInvariant(), candidate.ToLowerInvariant()) == edits);
    }

    [GeneratedRegex("^Did you mean '([^']+)'\\?$", RegexOptions.CultureInvariant)]
    private static partial Regex Suggestion();

    /// <summary>Edit distance in which swapping two neighbours is one edit, because that is how people mistype.</summary>
    private static int Edits(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
