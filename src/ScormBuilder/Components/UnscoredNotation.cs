using ScormBuilder.Authoring;
using ScormBuilder.Diagnostics;

namespace ScormBuilder.Components;

/// <summary>Reads what questions without right answers have in common: they take no settings for scores and no remarks on right or wrong.</summary>
internal static class UnscoredNotation
{
    private static readonly string[] ForScores = ["points", "credit", "attempts"];

    /// <summary>Reads it as of any question; what has no meaning here is reported.</summary>
    /// <param name="source">The block.</param>
    /// <param name="own">Names of remarks that only this kind of question has.</param>
    public static QuestionNotation Read(ComponentSource source, params string[] own)
    {
        var notation = QuestionNotation.Read(source, own);
        foreach (var key in ForScores.Where(source.Attributes.Keys.ContainsKey))
        {
            source.Diagnostics.Report(SurveyCodes.Attribute, source.AttributesLocation, key, source.Name);
        }

        foreach (var (name, blocks) in new[] { ("CORRECT", notation.Remarks.Correct), ("INCORRECT", notation.Remarks.Incorrect) })
        {
            if (!blocks.IsEmpty)
            {
                source.Diagnostics.Report(SurveyCodes.RightOrWrong, blocks[0].Location, name, source.Name);
            }
        }

        return notation;
    }
}
