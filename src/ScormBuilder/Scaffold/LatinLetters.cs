using System.Text;
using ScormBuilder.Authoring;

namespace ScormBuilder.Scaffold;

/// <summary>Latin letters with marks in ASCII, as people write them where nothing else is possible: <c>für</c> becomes <c>fuer</c>.</summary>
internal static class LatinLetters
{
    private static readonly Dictionary<char, string> Plain =
        "ä=ae ö=oe ü=ue ß=ss æ=ae ø=oe å=aa œ=oe þ=th ð=d ł=l đ=d ı=i àáâãāăą=a çćč=c ď=d èéêëēėęě=e ğ=g ìíîïī=i ňñń=n òóôõő=o řŕ=r śšş=s ťţț=t ùúûūůű=u ýÿ=y źžż=z ș=s"
            .Split(' ')
            .Select(pair => pair.Split('='))
            .SelectMany(pair => pair[0].Select(letter => (letter, pair[1])))
            .ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>What may become an identity, in the letters of a name.</summary>
    public static string Slug(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            text.Append(Plain.TryGetValue(letter, out var plain) ? plain : letter);
        }

        return Identity.Slug(text.ToString(), '-', 60);
    }
}
