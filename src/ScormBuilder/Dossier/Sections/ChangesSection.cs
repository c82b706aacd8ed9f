using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;

namespace ScormBuilder.Dossier.Sections;

/// <summary>What changed from version to version, in the author's words and as compared.</summary>
internal static class ChangesSection
{
    public static Piece.Section Of(DossierSource source)
    {
        List<Piece> parts = [new Piece.Paragraph(source.Say("current_version", ("version", source.Course.Version)))];
        if (source.ChangeLog is { } log && !string.IsNullOrWhiteSpace(log))
        {
            parts.Add(new Piece.Section("changelog", source.Say("changelog"), [new Piece.Lines(log.ReplaceLineEndings("\n").Trim('\n'), source.AuthorLanguage)]));
        }

        // The newest first: that is what is asked about.
        parts.AddRange(source.Versions.Reverse().Select((changes, index) => VersionOf(changes, source.Versions.Length - index, source)));
        if (parts.Count == 1)
        {
            parts.Add(new Piece.Paragraph(source.Say("no_changelog")));
        }

        return new("changes", source.Say("changes"), [.. parts]);
    }

    private static Piece.Section VersionOf(VersionChanges changes, int number, DossierSource source)
    {
        var comparison = changes.Comparison;
        ImmutableArray<Piece> content = comparison.Changes.IsEmpty
            ? [new Piece.Paragraph(source.Say("nothing_changed"))]
            :
            [
                .. source.EnglishLanguage is null ? [] : new[] { new Piece.Paragraph(source.Say("compared_by")) },
                Sentences(comparison.Changes.Select(change => change.Sentence)),
                .. comparison.Losses.Concat(comparison.Notes).ToList() is { Count: > 0 } effects
                    ? new Piece[] { new Piece.Paragraph([source.Strong("who_loses"), new Run(":")]), Sentences(effects) } : [],
            ];
        return new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"changes-{number}"), source.Say("from_to", ("older", changes.Older), ("newer", changes.Newer)), content);

        Piece.Items Sentences(IEnumerable<string> sentences) =>
            new(false, [.. sentences.Select(sentence => ImmutableArray.Create<Piece>(new Piece.Paragraph([new Run(sentence) { Language = source.EnglishLanguage }])))]);
    }
}
