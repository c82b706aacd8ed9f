using System.Collections.Immutable;
using ScormBuilder.Dossier.Document;

namespace ScormBuilder.Dossier.Sections;

/// <summary>The hours sheet, with every number and its origin, so that an accreditor can do the sum again.</summary>
internal static class HoursSection
{
    public static Piece.Section Of(DossierSource source)
    {
        var (sheet, words) = (source.Hours, source.Words);
        var lessons = sheet.Lessons.Select(lesson => Row(source.AuthorLine(lesson.Title), Number(words.Number(lesson.Words)), Number(words.Number(lesson.Questions))))
            .Append(Row(source.Say("sum"), Number(words.Number(sheet.Words)), Number(words.Number(sheet.Lessons.Sum(lesson => lesson.Questions)))));
        List<Piece> parts =
        [
            new Piece.Paragraph(source.Say("hours_text")),
            new Piece.Paragraph(source.Say("hours_words_text")),
            new Piece.Table(source.Say("words_table"), Columns("lesson", "words", "practice_questions"), [.. lessons]),
        ];
        if (sheet.Recordings.Length > 0)
        {
            var recordings = sheet.Recordings
                .Select(recording => Row(
                    source.AuthorLine(recording.Name),
                    Number(recording.Length is { } length ? words.Number(HoursSheet.MinutesOf(length)) : words["unknown_length"])))
                .Append(Row(source.Say("sum"), Number(words.Number(sheet.MediaMinutes))));
            parts.Add(new Piece.Table(source.Say("recordings_table"), Columns("recording", "length"), [.. recordings]));
        }

        parts.Add(new Piece.Table(source.Say("hours_table"), Columns("quantity", "value", "origin"), [.. Computation(source)]));
        if (sheet.Declared is { } declared)
        {
            var verdict = !sheet.IsExceeded ? "hours_enough" : sheet.LacksLengths ? "hours_exceeded_unknown" : "hours_exceeded";
            parts.Add(new Piece.Paragraph(
                source.Say(verdict, ("declared", words.Minutes(declared * 60)), ("computed", words.Minutes(sheet.Minutes))), IsNotice: sheet.IsExceeded));
        }

        return new("hours", source.Say("hours"), [.. parts]);

        ImmutableArray<ImmutableArray<Run>> Columns(params string[] keys) => [.. keys.Select(key => source.Say(key))];
    }

    private static IEnumerable<ImmutableArray<Cell>> Computation(DossierSource source)
    {
        var (sheet, words) = (source.Hours, source.Words);
        var (n, q, d) = (sheet.Words, sheet.Questions, sheet.Difficulty);
        yield return Line("quantity_words", words.Number(n), source.Words["origin_words", ("table", words["words_table"])]);
        yield return Line("quantity_questions", words.Number(q), words[source.Course.AssessmentLesson is null ? "origin_no_questions" : "origin_questions"]);
        yield return Line("quantity_difficulty", words.Number(d), words["origin_difficulty"]);
        yield return Line(
            "quantity_formula",
            words.Minutes(sheet.FormulaMinutes),
            $"{words.Number(0.9m)} × (\u2212{words.Number(22.3m)} + {words.Number(0.00209m * n, 5)} + {words.Number(2.78m * q)} + {words.Number(15.5m * d)})");
        yield return Line("quantity_media", words.Minutes(sheet.MediaMinutes), words[
            sheet.Recordings.IsEmpty ? "origin_no_media" : sheet.LacksLengths ? "origin_media_unknown" : "origin_media", ("table", words["recordings_table"])]);
        yield return Line("quantity_total", words.Minutes(sheet.Minutes), $"{words.Minutes(sheet.FormulaMinutes)} + {words.Minutes(sheet.MediaMinutes)}");
        yield return Line("quantity_hours", words.Number(sheet.Hours), $"{words.Minutes(sheet.Minutes)} / 60");
        if (sheet.Declared is { } declared)
        {
            yield return Line("quantity_declared", words.Number(declared), words["origin_declared"]);
        }

        ImmutableArray<Cell> Line(string key, string value, string origin) => Row(source.Say(key), Number(value), DossierSource.Plain(origin));
    }

    private static ImmutableArray<Cell> Row(params ReadOnlySpan<Cell> cells) => [.. cells];

    private static Cell Number(string text) => new([DossierSource.Plain(text)]) { IsNumber = true };
}
