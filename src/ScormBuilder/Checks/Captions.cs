using System.Globalization;
using ScormBuilder.Diagnostics;
using ScormBuilder.Model;

namespace ScormBuilder.Checks;

/// <summary>Captions and descriptions can be read by players, have words, follow each other, and end with their recording (WCAG 2.2, 1.2.2 and 1.2.5).</summary>
internal sealed class Captions : ICheck
{
    // Containers round, and the last cue may outlast the sound a little.
    private static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(1);

    public void Check(Course course, CheckContext context)
    {
        foreach (var media in course.AllOccurrences().SelectMany(part => part.Recordings))
        {
            Check(media.CaptionCues, "captions", "1.2.2", media, context.Diagnostics);
            Check(media.DescriptionCues, "descriptions", "1.2.5", media, context.Diagnostics);
        }
    }

    private static void Check(CueSheet? sheet, string what, string criterion, Media media, DiagnosticBag diagnostics)
    {
        if (sheet is null)
        {
            return;
        }

        foreach (var fault in sheet.Faults)
        {
            diagnostics.Report(CaptionCodes.Unparsable, fault.Location, what, fault.What, criterion, fault.Remedy);
        }

        if (sheet.Cues.IsEmpty && sheet.Faults.IsEmpty)
        {
            diagnostics.Report(CaptionCodes.Empty, sheet.Location, what, criterion);
        }

        Cue? before = null;
        foreach (var cue in sheet.Cues)
        {
            if (cue.Text.Length == 0)
            {
                diagnostics.Report(CaptionCodes.WithoutText, cue.Location, criterion);
            }

            if (cue.End <= cue.Start)
            {
                diagnostics.Report(CaptionCodes.EndsBeforeStart, cue.Location, Time(cue.End), Time(cue.Start), criterion);
            }

            if (cue.Start < before?.Start)
            {
                diagnostics.Report(CaptionCodes.OutOfOrder, cue.Location, Time(cue.Start), Time(before.Start), criterion);
            }
            else if (cue.Start < before?.End)
            {
                diagnostics.Report(CaptionCodes.Overlap, cue.Location, Time(cue.Start), Time(before.End), criterion);
            }

            if (media.Length is { } length && cue.End > length + Tolerance)
            {
                diagnostics.Report(CaptionCodes.PastTheEnd, cue.Location, Time(cue.End), media.Asset!.Path, Time(length), criterion);
            }

            before = cue;
        }
    }

    private static string Time(TimeSpan time) =>
        time.ToString(time.TotalHours < 1 ? @"mm\:ss\.fff" : @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
}
